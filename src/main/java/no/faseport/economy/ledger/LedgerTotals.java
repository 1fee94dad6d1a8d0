package no.faseport.economy.ledger;

import java.util.List;
import no.faseport.economy.Money;

/// What the amounts of a file come to: all of its rows, those that were read, and those left out by reason.
///
/// Rows that are totals are not amounts of the file: they are checked against it, and `checks` says how that went.
public record LedgerTotals(Money file, Money read, List<LeftOut> leftOut, List<TotalCheck> checks) {
    /// Refuses sums that do not add up.
    public LedgerTotals {
        leftOut = List.copyOf(leftOut);
        checks = List.copyOf(checks);
        if (!Money.sum(leftOut.stream().map(LeftOut::sum).toList()).plus(read).equals(file)) {
            throw new IllegalArgumentException(read + " and what was left out is not " + file);
        }
    }

    /// Nothing at all.
    public static final LedgerTotals NONE = new LedgerTotals(Money.ZERO, Money.ZERO, List.of(), List.of());
}
