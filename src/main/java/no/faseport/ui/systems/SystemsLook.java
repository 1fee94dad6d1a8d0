package no.faseport.ui.systems;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.ui.Naming;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The few building stones of the screens; how they look stands in systems.css.
final class SystemsLook {
    private static final double MARGIN = 24;
    private static final double FIELD = 140;
    private static final double LEAST = 80;

    private SystemsLook() {
    }

    static void dress(Parent node) {
        node.getStylesheets()
                .add(Objects.requireNonNull(SystemsLook.class.getResource("systems.css")).toExternalForm());
    }

    /// A text of a style class, on as many lines as it takes.
    static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A field under its name.
    static VBox field(String name, Node field) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
            region.setPrefWidth(FIELD);
        }
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A button that is only an icon, with its name for those who point at it and those who do not see it.
    static Button icon(String name, Ikon icon, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(press -> act.run());
        return button;
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

    /// Lets the columns of texts share the room there is more than `table` needs.
    static void stretch(TableView<?> table) {
        table.widthProperty().subscribe(width -> {
            var needed = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
            table.setColumnResizePolicy(width.doubleValue() > needed + MARGIN
                    ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                    : TableView.UNCONSTRAINED_RESIZE_POLICY);
        });
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
