package no.faseport.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import no.faseport.economy.Money;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The few building stones of the import's screens; how they look stands in importing.css.
final class ImportLook {
    private ImportLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, ImportLook.class, "importing.css");
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

    /// A choice among `all`, each called `name`.
    static <T> ComboBox<T> choice(List<T> all, T chosen, Function<T, String> name) {
        var choice = new ComboBox<T>();
        choice.setConverter(new Naming<>(name));
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
