package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import no.faseport.project.Fact;
import no.faseport.project.Kept;
import no.faseport.ui.DayField;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A line about one thing of a project's room, whose parts are edited in place, with a button that takes it away.
final class FactLine<F extends Fact> extends GridPane {
    private static final double REMOVE = 40;
    /// How much of the line is left for its parts beside the button.
    private static final double PERCENT_LEFT = 95;

    private final RoomViewModel room;
    private final Words words;
    private final List<Consumer<Kept<F>>> shows = new ArrayList<>();
    private Kept<F> kept;

    /// A line about `first`; parts are added in order.
    FactLine(RoomViewModel room, Words words, Kept<F> first, double... shares) {
        this.room = room;
        this.words = words;
        this.kept = first;
        getStyleClass().add("fp-line");
        share(this, shares);
        add(remove(), shares.length, 0);
    }

    /// Gives `grid` columns that share its width, and one as wide as the button that takes a line away.
    static void share(GridPane grid, double... shares) {
        var sum = Arrays.stream(shares).sum();
        for (var share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share * PERCENT_LEFT / sum);
            grid.getColumnConstraints().add(column);
        }
        grid.getColumnConstraints().add(new ColumnConstraints(REMOVE, REMOVE, REMOVE));
    }

    private Button remove() {
        var button = new Button("", new FontIcon(Material2AL.CLOSE));
        button.getStyleClass().addAll("flat", "button-icon", "fp-quiet-button");
        button.setOnAction(press -> room.remove(kept));
        shows.add(now -> button.setAccessibleText(words.text("room.remove", now.fact().title())));
        GridPane.setValignment(button, VPos.TOP);
        return button;
    }

    /// A text on one line called by the bundle's `name`.
    FactLine<F> text(String name, int longest, Function<F, String> get, BiFunction<F, String, F> with) {
        return put(words(name, longest, get, with, false));
    }

    /// A text in place, on one line or several, that is shown and saved with this line but stands wherever it is put.
    InPlaceText words(String name, int longest, Function<F, String> get, BiFunction<F, String, F> with,
            boolean several) {
        Consumer<String> save = text -> room.edit(kept, fact -> with.apply(fact, text));
        var said = words.text(name);
        var empty = words.text(name + ".empty");
        var field = several
                ? InPlaceText.lines(words, said, empty, longest, save)
                : InPlaceText.line(words, said, empty, longest, save);
        shows.add(now -> field.show(get.apply(now.fact())));
        return field;
    }

    /// A day called by the bundle's `name`.
    FactLine<F> day(String name, Function<F, Optional<LocalDate>> get, BiFunction<F, Optional<LocalDate>, F> with) {
        var field = new DayField(words, words.text(name), day -> room.edit(kept, fact -> with.apply(fact, day)));
        field.setMaxWidth(136);
        field.setPromptText("");
        shows.add(now -> field.show(get.apply(now.fact())));
        return put(field);
    }

    /// One among `values`, called by the bundle's `name`.
    <T> FactLine<F> pick(String name, List<T> values, Function<T, String> word, Function<F, T> get,
            BiFunction<F, T, F> with) {
        var pick = new Pick<T>(words, words.text(name), word, value -> Optional.empty(),
                value -> room.edit(kept, fact -> with.apply(fact, value)));
        shows.add(now -> pick.show(values, get.apply(now.fact())));
        return put(pick);
    }

    /// Anything else, shown by `show`.
    <N extends Node> FactLine<F> part(N node, BiFunction<N, Kept<F>, Boolean> show) {
        shows.add(now -> node.setVisible(show.apply(node, now)));
        return put(node);
    }

    private FactLine<F> put(Node node) {
        GridPane.setValignment(node, VPos.TOP);
        add(node, getChildren().size() - 1, 0);
        return this;
    }

    /// Shows how it stands now; what is being written is left alone.
    void show(Kept<F> now) {
        kept = now;
        shows.forEach(show -> show.accept(now));
    }
}
