package no.faseport.spreadsheet.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.Money;
import no.faseport.economy.ledger.LeftOut;

/// Adds up what is left out of a file, by reason.
final class LeftOutTally {
    private static final class Sum {
        private final List<String> cells = new ArrayList<>();
        private int rows;
        private BigDecimal sum = BigDecimal.ZERO;
    }

    private final Map<LeftOut.Why, Sum> sums = new EnumMap<>(LeftOut.Why.class);

    /// A row at `cell` with these amounts together is left out.
    void add(LeftOut.Why why, String cell, BigDecimal amount) {
        var sum = sums.computeIfAbsent(why, each -> new Sum());
        sum.rows++;
        sum.sum = sum.sum.add(amount);
        if (sum.cells.size() < LeftOut.CELLS_NAMED) {
            sum.cells.add(cell);
        }
    }

    /// What was left out, by reason.
    List<LeftOut> leftOut() {
        return sums.entrySet().stream().map(entry -> new LeftOut(entry.getKey(), entry.getValue().rows,
                new Money(entry.getValue().sum), entry.getValue().cells)).toList();
    }
}
