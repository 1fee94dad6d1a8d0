package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.faseport.economy.Money;

/// A text sought in the rows of a grid as they stood when it was asked for; may be run off the window's thread.
///
/// @param text what is sought, in small letters
record GridSearch(Laid laid, Book book, String text) {
    private static final String SPACES = "[\\s\\u00a0\\u202f]+";

    /// Where it was found: a row, the group it stands in, and a column of amounts or -1 for its names.
    record Hit(RowKey row, List<String> path, int column) {
    }

    /// The rows of `laid` as they stand now.
    static GridSearch in(Laid laid, String text) {
        return new GridSearch(laid, laid.book(), text);
    }

    /// True where the same would be found again.
    boolean isStill(GridSearch other) {
        return laid == other.laid && book == other.book && text.equals(other.text);
    }

    /// True where nothing is sought.
    boolean isEmpty() {
        return text.isEmpty();
    }

    /// All places in the grid's order; what has been found so far where nobody wants them any more.
    List<Hit> hits(BooleanSupplier wanted) {
        if (isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Hit>();
        var digits = text.replaceAll(SPACES, "").replace('\u2212', '-').replace('.', ',');
        var number = !digits.isEmpty() && digits.chars().allMatch(sign -> "0123456789,-".indexOf(sign) >= 0);
        laid.forEach(each -> {
            if (!wanted.getAsBoolean()) {
                return;
            }
            if (laid.text(each.row(), book).contains(text)) {
                found.add(new Hit(each.row(), each.path(), -1));
            } else if (number) {
                amounts(each, digits, found);
            }
        });
        return found;
    }

    private void amounts(Laid.Found each, String digits, List<Hit> found) {
        var columns = laid.terms().columns();
        var values = columns.values(book, each.row());
        for (int column = 0; column < columns.slots().size(); column++) {
            if (values.of(column).filter(money -> written(money).startsWith(digits)).isPresent()) {
                found.add(new Hit(each.row(), each.path(), column));
            }
        }
    }

    private static String written(Money money) {
        return money.amount().stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
