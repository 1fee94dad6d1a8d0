package no.faseport.ui.economy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.economy.BudgetKey;

/// One column of amounts: a measure of a year, a month, or what of a year is not divided into months.
///
/// `month` is 1–12, [BudgetKey#WHOLE_YEAR] for the undivided part, or [#ALL] for the year with everything in it.
record Slot(int year, int month, Measure measure) {
    /// The month that stands for the year with everything in it.
    static final int ALL = -1;

    /// True for the column that has everything of its year.
    boolean wholeYear() {
        return month == ALL;
    }

    /// A column for each of `measures` in each year.
    static List<Slot> years(int from, int count, List<Measure> measures) {
        return IntStream.range(from, from + count).boxed()
                .flatMap(year -> measures.stream().map(measure -> new Slot(year, ALL, measure))).toList();
    }

    /// For each of `measures` that lines are made of: the year, the undivided part and the twelve months.
    static List<Slot> months(int year, List<Measure> measures) {
        return measures.stream().filter(measure -> measure.kind().isPresent())
                .flatMap(measure -> IntStream.rangeClosed(ALL, 12).mapToObj(month -> new Slot(year, month, measure)))
                .toList();
    }

    /// The key of the line an amount typed here would be; none for what is reckoned.
    Optional<BudgetKey> key(RowKey row) {
        return measure.kind().map(kind -> new BudgetKey(row.project(), row.line().string(), year,
                wholeYear() ? BudgetKey.WHOLE_YEAR : month, kind, row.line().financing()));
    }
}
