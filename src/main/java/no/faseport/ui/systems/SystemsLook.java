package no.faseport.ui.systems;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;

/// The few building stones of the screens; how they look stands in systems.css.
final class SystemsLook {
    private static final double FIELD = 140;
    private static final double LEAST = 80;

    private SystemsLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, SystemsLook.class, "systems.css");
    }

    /// A field under its name.
    static VBox field(String name, Node field) {
        return Parts.field(name, field, FIELD);
    }

    /// A column of texts.
    static <S> TableColumn<S, String> column(String title, double width, Function<S, String> text) {
        var column = new TableColumn<S, String>(title);
        column.setCellValueFactory(line -> new SimpleStringProperty(text.apply(line.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// A column of figures.
    static <S> TableColumn<S, String> figures(String title, double width, Function<S, String> text) {
        var column = column(title, width, text);
        column.getStyleClass().add("amount");
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    /// A choice of one thing or none, where `none` is what none is called.
    static <T> ComboBox<Optional<T>> choice(Function<T, String> name, String none) {
        var box = new ComboBox<Optional<T>>();
        box.setConverter(new Naming<>(one -> one.map(name).orElse(none)));
        return box;
    }

    /// Offers none and all of `all`, with `chosen` chosen; the list is left alone where it is the same, as a list that is
    /// put together anew under an open choice loses what was chosen.
    static <T> void offer(ComboBox<Optional<T>> box, List<T> all, Optional<T> chosen) {
        var offered = Stream.concat(Stream.of(Optional.<T>empty()), all.stream().map(Optional::of)).toList();
        if (!offered.equals(box.getItems())) {
            box.getItems().setAll(offered);
        }
        box.setValue(chosen);
    }
}
