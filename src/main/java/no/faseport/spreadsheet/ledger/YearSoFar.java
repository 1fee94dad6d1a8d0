package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import no.faseport.economy.Money;
import no.faseport.economy.ledger.LedgerKey;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerRow;
import no.faseport.economy.ledger.LedgerUse;

/// Makes months out of rows that each carry the year so far: a month is the difference to the last one there is before it.
final class YearSoFar {
    private YearSoFar() {
    }

    /// True where the period of a row says up to when its amount counts, and not the heading of a column.
    static boolean isByRow(LedgerLayout layout) {
        return layout.manner().cumulative() && layout.amounts().stream()
                .allMatch(column -> column.use() instanceof LedgerUse.Amounts use && use.month() < 1);
    }

    /// The months of `rows`, in the order of the rows.
    static List<LedgerRow> months(Collection<LedgerRow> rows) {
        var before = new HashMap<LedgerKey, Money>();
        var months = new HashMap<LedgerKey, LedgerRow>();
        rows.stream().sorted(Comparator.comparingInt(row -> row.key().month())).forEach(row -> {
            var ofYear = ofYear(row.key());
            var previous = row.key().month() == 0 ? Money.ZERO : before.getOrDefault(ofYear, Money.ZERO);
            if (row.key().month() > 0) {
                before.put(ofYear, row.amount());
            }
            months.put(row.key(), row.amounting(row.amount().minus(previous)));
        });
        var inOrder = new ArrayList<LedgerRow>();
        for (var row : rows) {
            var month = months.getOrDefault(row.key(), row);
            if (!month.amount().isZero()) {
                inOrder.add(month);
            }
        }
        return inOrder;
    }

    private static LedgerKey ofYear(LedgerKey key) {
        return new LedgerKey(key.project(), key.accountString(), key.year(), 0, key.kind(), key.financing(),
                key.rowId());
    }
}
