package no.faseport.economy.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostNames;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.YearSums;

/// Holds what was decided about the budget against what is used and expected, project by project and year by year.
public final class ComparisonLines {
    private final Map<Key, Sums> found = new HashMap<>();

    private record Key(Label project, int year) {
    }

    private static final class Sums {
        private Money adopted = Money.ZERO;
        private Money adjustments = Money.ZERO;
        private YearSums sums = YearSums.NONE;
        private boolean expected;
        private boolean closed;
    }

    private ComparisonLines() {
    }

    /// The lines of `used`, where these decisions have been taken, by project and year.
    public static List<ComparisonLine> of(CostNames names, Collection<BudgetInForce> decided,
            Collection<BudgetLine> used) {
        var lines = new ComparisonLines();
        decided.stream().filter(one -> one.key().accountString().group().counts())
                .forEach(one -> lines.add(names.project(one.key().project()), one));
        used.forEach(line -> lines.add(names.project(line.project()), line));
        return lines.all();
    }

    private void add(Label project, BudgetInForce one) {
        var sums = found.computeIfAbsent(new Key(project, one.key().year()), each -> new Sums());
        sums.adopted = sums.adopted.plus(one.adopted());
        sums.adjustments = sums.adjustments.plus(one.adjustments());
    }

    /// A forecast of funds and loans is no forecast of the cost.
    private void add(Label project, BudgetLine line) {
        var sums = found.computeIfAbsent(new Key(project, line.year()), each -> new Sums());
        if (line.accountString().group().counts()) {
            sums.expected |= line.kind() == AmountKind.FORECAST;
            sums.closed |= line.kind() == AmountKind.ACTUAL
                    && BudgetKey.closesYear(line.month());
            sums.sums = sums.sums.plus(line.kind(), line.amount());
        }
    }

    private List<ComparisonLine> all() {
        var lines = new ArrayList<ComparisonLine>();
        found.forEach((key, sums) -> lines.add(new ComparisonLine(key.project(), key.year(), sums.adopted,
                sums.adjustments, sums.sums, compared(sums))));
        lines.sort(Comparator.comparing((ComparisonLine line) -> line.project().code())
                .thenComparing(line -> line.project().name()).thenComparing(ComparisonLine::year));
        return List.copyOf(lines);
    }

    private static ComparisonLine.Compared compared(Sums sums) {
        if (sums.expected) {
            return ComparisonLine.Compared.FORECAST;
        }
        return sums.closed ? ComparisonLine.Compared.ACTUAL : ComparisonLine.Compared.NOTHING;
    }
}
