package no.faseport.ui.editions;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The few building stones of the screens; how they look stands in editions.css.
final class EditionsLook {
    /// Columns as narrow as this show what they hold whole.
    private static final double NARROW = 100;

    private EditionsLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, EditionsLook.class, "editions.css");
    }

    /// A column of texts.
    static <T> TableColumn<T, String> text(String title, double width, Function<T, String> text) {
        var column = new TableColumn<T, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROW));
        return column;
    }

    /// A column of amounts in kroner, to the right and sorted as numbers; `signed` marks what is more with a plus.
    static <T> TableColumn<T, Money> amount(String title, double width, Words words, boolean signed,
            Function<T, Money> amount) {
        var column = new TableColumn<T, Money>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(amount.apply(row.getValue())));
        column.setCellFactory(any -> new AmountCell<>(words, signed));
        column.getStyleClass().add("amount");
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    /// An amount as it stands in a table.
    static String told(Money amount, Words words, boolean signed) {
        var text = words.kroner(amount.amount());
        return signed && amount.amount().signum() > 0 ? "+" + text : text;
    }

    /// A year, or a month of it.
    static String period(BudgetKey key, Words words) {
        return key.month() == BudgetKey.WHOLE_YEAR
                ? String.valueOf(key.year())
                : words.text("editions.period", words.text("lock.short." + key.month()), String.valueOf(key.year()));
    }

    private static final class AmountCell<T> extends TableCell<T, Money> {
        private final Words words;
        private final boolean signed;

        AmountCell(Words words, boolean signed) {
            this.words = words;
            this.signed = signed;
        }

        @Override
        protected void updateItem(Money amount, boolean empty) {
            super.updateItem(amount, empty);
            setText(empty ? "" : amount.isZero() ? "–" : told(amount, words, signed));
        }
    }
}
