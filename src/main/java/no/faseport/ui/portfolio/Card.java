package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Column;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.Section;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// A project's card on the board: number, name, next gate and marks. It is dragged to where it goes next.
final class Card extends ListCell<PortfolioRow> {
    /// How high a card is with the space below it, in pixels.
    static final double HEIGHT = 116;

    private static final double NAME_HEIGHT = 34;

    private final Words words;
    private final Telling telling;
    private final BoardView board;
    private final Label number = new Label();
    private final FontIcon star = new FontIcon(Material2MZ.STAR);
    private final FontIcon breach = new FontIcon(Material2MZ.REPORT_PROBLEM);
    private final TwoLines name = new TwoLines();
    private final Label gate = new Label();
    private final FontIcon late = new FontIcon(Material2AL.ALARM);
    private final Map<Section, FontIcon> marks = new EnumMap<>(Section.class);
    private final VBox box;

    Card(Words words, Telling telling, BoardView board) {
        this.words = words;
        this.telling = telling;
        this.board = board;
        name.getStyleClass().add("card-name");
        name.setMinHeight(NAME_HEIGHT);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        gate.getStyleClass().add("card-gate");
        box = new VBox(head(), name, gap, gate);
        box.getStyleClass().add("card");
        setPrefWidth(0);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> board.drop(event.getSceneX(), event.getSceneY()));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                board.model().open(getItem());
            }
        });
    }

    private HBox head() {
        number.getStyleClass().add("quiet");
        star.getStyleClass().add("card-star");
        breach.getStyleClass().add("card-breach");
        var signs = new HBox();
        signs.getStyleClass().add("card-marks");
        for (var section : Section.values()) {
            var icon = new FontIcon();
            marks.put(section, icon);
            signs.getChildren().add(icon);
        }
        var head = new HBox(number, star, breach, Parts.space(), signs);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void drag(MouseEvent event) {
        var row = getItem();
        if (row != null && !event.isStillSincePress()) {
            board.drag(row, event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    @Override
    protected void updateItem(@Nullable PortfolioRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            show(row);
        }
    }

    private void show(PortfolioRow row) {
        var starred = board.portfolio().onlooker().get().stars(row);
        number.setText(row.number());
        show(star, starred);
        show(breach, telling.alarms(Column.TOLERANCES, row));
        setTooltip(telling.breaches(row).isEmpty() ? null : new Tooltip(telling.breaches(row)));
        name.show(row.name());
        marks.forEach((section, icon) -> Sign.of(row.marks().of(section)).showIn(icon));
        var state = switch (row.status()) {
            case ACTIVE -> "";
            case WAITING, STOPPED, CLOSED -> telling.text(Column.STATUS, row);
        };
        var isLate = row.nextGate().filter(telling::isLate).isPresent();
        gate.setText(row.nextGate().map(next -> next(next, state)).orElse(state));
        gate.setGraphic(isLate ? late : null);
        gate.getStyleClass().setAll(isLate ? List.of("label", "card-gate", "late") : List.of("label", "card-gate"));
        setGraphic(box);
        var told = new ArrayList<>(List.of(telling.text(Column.PROJECT, row), gate.getText(),
                telling.text(Column.MARKS, row)));
        if (starred) {
            told.add(words.text("portfolio.whose.STARRED"));
        }
        if (!telling.breaches(row).isEmpty()) {
            told.add(telling.breaches(row));
        }
        setAccessibleText(String.join(", ", told));
    }

    private static void show(FontIcon icon, boolean shown) {
        icon.setVisible(shown);
        icon.setManaged(shown);
    }

    private String next(NextGate next, String state) {
        return next.code() + next.plannedOn().map(day -> "  " + words.date(day)).orElse("") + "\n"
                + (state.isEmpty()
                        ? telling.left(next).map(telling::daysLeft).orElse(words.text("portfolio.gate.noDay"))
                        : state);
    }
}
