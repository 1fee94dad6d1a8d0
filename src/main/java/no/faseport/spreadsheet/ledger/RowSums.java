package no.faseport.spreadsheet.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.spreadsheet.ProblemList;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.words.Message;

/// What the columns of one row make together: signs, months out of a year so far, and the row's own sum.
final class RowSums {
    private final boolean cumulative;
    private final boolean turned;
    private final LayoutColumns columns;
    private final AmountCells amounts;
    private final ProblemList problems;

    RowSums(LedgerLayout layout, LayoutColumns columns, AmountCells amounts, ProblemList problems) {
        this.cumulative = layout.manner().cumulative();
        this.turned = layout.manner().signsTurned();
        this.columns = columns;
        this.amounts = amounts;
        this.problems = problems;
    }

    /// An amount as it counts: cost positive and income negative.
    BigDecimal signed(LedgerUse.Amounts use, Money money) {
        return turned == (use.side() == LedgerUse.Side.CREDIT) ? money.amount() : money.amount().negate();
    }

    /// The amounts of each month where each column carries the year so far; the last month of a year is thus what is left
    /// of what came before.
    List<Valued> differences(List<Valued> values) {
        var differences = new ArrayList<Valued>();
        var before = new HashMap<LedgerUse.Amounts, BigDecimal>();
        for (var value : values) {
            var use = value.at().use();
            if (use.month() < 1) {
                differences.add(value);
                continue;
            }
            var year = new LedgerUse.Amounts(use.kind(), use.year(), 0, use.side(), 0);
            var previous = before.getOrDefault(year, BigDecimal.ZERO);
            before.put(year, value.amount());
            differences.add(new Valued(value.at(), value.place(), value.amount().subtract(previous)));
        }
        return differences;
    }

    /// Tells where a column of sums says something else than the amounts of its row come to.
    void check(SheetRow row, List<Valued> values) {
        for (var at : columns.sums()) {
            var cell = row.cell(at.column());
            if (AmountCells.isFilled(cell)
                    && amounts.read(cell, at.use().scale()) instanceof AmountText.Read(var money)) {
                var said = turned ? money.negated() : money;
                var reckoned = sum(at.use(), values);
                if (reckoned.compareTo(said.amount()) != 0) {
                    problems.warning(at.column(), row.number(),
                            Message.of("ledger.sum.differs", said.amount(), reckoned));
                }
            }
        }
    }

    private BigDecimal sum(LedgerUse.Sum use, List<Valued> values) {
        var covered = values.stream().filter(value -> use.year() == 0 || value.at().use().year() == use.year())
                .toList();
        var together = cumulative ? differences(covered) : covered;
        return together.stream().map(Valued::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
