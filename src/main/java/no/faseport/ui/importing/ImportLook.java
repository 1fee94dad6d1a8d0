package no.faseport.ui.importing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import no.faseport.economy.Money;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The few building stones of the import's screens; how they look stands in importing.css.
final class ImportLook {
    private ImportLook() {
    }

    static void dress(Parent node) {
        node.getStylesheets()
                .add(Objects.requireNonNull(ImportLook.class.getResource("importing.css")).toExternalForm());
    }

    /// A text of a style class.
    static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// A text on as many lines as it takes.
    static Label lines(String text, String style) {
        var label = text(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A table of records.
    static <T> TableView<T> table(ObservableList<T> items, String placeholder) {
        var table = new TableView<>(items);
        table.getStyleClass().addAll("dense", "importing-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var empty = lines(placeholder, "importing-muted");
        table.setPlaceholder(empty);
        return table;
    }

    /// A column of texts.
    static <T> TableColumn<T, String> column(TableView<T> table, String title, double width, Function<T, String> text) {
        var column = new TableColumn<T, String>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(text.apply(each.getValue())));
        table.getColumns().add(column);
        return column;
    }

    /// A column of figures.
    static <T> void figures(TableView<T> table, String title, double width, Function<T, String> text) {
        column(table, title, width, text).getStyleClass().add("importing-number");
    }

    /// Alternatives side by side, the first `chosen`.
    static <T> HBox segments(List<T> alternatives, T chosen, Function<T, String> name,
            Consumer<T> turn) {
        var group = new ToggleGroup();
        var box = new HBox();
        for (int i = 0; i < alternatives.size(); i++) {
            var each = alternatives.get(i);
            var button = new ToggleButton(name.apply(each));
            button.getStyleClass().add(i == 0
                    ? "left-pill"
                    : i == alternatives.size() - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setSelected(each.equals(chosen));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                turn.accept(each);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /// A choice among `all`, each called `name`.
    static <T> ComboBox<T> choice(List<T> all, T chosen, Function<T, String> name) {
        var choice = new ComboBox<T>();
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        choice.getItems().setAll(all);
        choice.setValue(chosen);
        return choice;
    }

    /// An amount to the øre, without those that are nothing.
    static String kroner(Money money, Words words) {
        var plain = money.amount().stripTrailingZeros();
        return plain.scale() <= 0 ? words.kroner(money.amount()) : words.amount(money.amount());
    }
}
