package no.faseport.economy.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.faseport.chart.Shape;
import no.faseport.chart.Tone;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// The year's course: budget and actuals added up month by month, and from the last actuals to what the year is expected to come
/// to.
///
/// A budget that is not divided into months is spread evenly, the øre that do not divide in December.
record Course(MoneyFacts facts, Words words, List<String> months) {
    private static final int MONTHS = 12;
    private static final int BUDGET = 0;
    private static final int ACTUAL = 1;
    private static final int EXPECTED = 2;

    MoneyFigure figure() {
        var expected = new Expected(facts);
        var end = expected.parts();
        var tally = new Tally(months).series(words.text(AmountKind.BUDGET.key()), Tone.BUDGET)
                .series(words.text(AmountKind.ACTUAL.key()), Tone.ACTUAL)
                .series(expected.name(words), Tone.FORECAST);
        int posted = facts.lines().stream()
                .filter(line -> line.year() == facts.year() && line.kind() == AmountKind.ACTUAL)
                .mapToInt(BudgetLine::month).max().orElse(0);
        expected.ofTheYear().forEach(line -> add(tally, line, posted, !end.isEmpty() && posted < MONTHS));
        end.forEach(part -> tally.add(MONTHS - 1, EXPECTED, part));
        return tally.figure(Subject.COURSE, Shape.LINES,
                words.text(Subject.COURSE.key(), String.valueOf(facts.year())));
    }

    /// `posted` is the last month with actuals, 0 where there are none; what is expected begins there where it is `joined`.
    private static void add(Tally tally, BudgetLine line, int posted, boolean joined) {
        switch (line.kind()) {
            case BUDGET -> {
                for (int month = Math.max(1, line.month()); month <= MONTHS; month++) {
                    tally.add(month - 1, BUDGET, until(line, month));
                }
            }
            case ACTUAL -> {
                for (int month = Math.max(1, line.month()); month <= posted; month++) {
                    tally.add(month - 1, ACTUAL, Part.of(line));
                }
                if (joined && posted > 0) {
                    tally.add(posted - 1, EXPECTED, Part.of(line));
                }
            }
            case FORECAST -> {
                // it is part of what is expected
            }
        }
    }

    private static Part until(BudgetLine line, int month) {
        if (line.month() != BudgetKey.WHOLE_YEAR || month == MONTHS) {
            return Part.of(line);
        }
        var share = line.amount().amount().multiply(BigDecimal.valueOf(month))
                .divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.DOWN);
        return new Part(line.key(), new Money(share));
    }
}
