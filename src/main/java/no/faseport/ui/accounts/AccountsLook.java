package no.faseport.ui.accounts;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import no.faseport.economy.Money;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The few building stones of the screens; how they look stands in accounts.css.
final class AccountsLook {
    /// A row that stands above others.
    static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    /// What is an error.
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /// What can be written in.
    static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    /// What is not valid in the year.
    static final PseudoClass PAST = PseudoClass.getPseudoClass("ended");

    /// A column that takes the room there is; what is infinite the table cannot share out.
    static final double WIDEST = 5000;

    private AccountsLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, AccountsLook.class, "accounts.css");
    }

    /// A column of texts.
    static <T> TableColumn<T, String> column(String title, double width, Function<T, String> text) {
        var column = new TableColumn<T, String>(title);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// A column of texts that takes the room there is, and at least `width`.
    static <T> TableColumn<T, String> wide(String title, double width, Function<T, String> text) {
        var column = column(title, width, text);
        column.setMaxWidth(WIDEST);
        return column;
    }

    /// An amount, with øre only where there are any.
    static String kroner(Money money, Words words) {
        var plain = money.amount().stripTrailingZeros();
        return words.amount(plain.scale() <= 0 ? plain.setScale(0) : money.amount());
    }

    /// A column of amounts or counts.
    static <T> TableColumn<T, String> numbers(String title, double width, Function<T, String> text) {
        var column = column(title, width, text);
        column.getStyleClass().add("amount");
        return column;
    }
}
