package no.faseport.economy.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.chart.Shape;
import no.faseport.chart.Tone;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// The year's course: budget and actuals added up month by month, and the forecast from the last actuals to the year's end.
///
/// A budget that is not divided into months is spread evenly, the øre that do not divide in December.
record Course(MoneyFacts facts, Words words, List<String> months) {
    private static final int MONTHS = 12;
    private static final int BUDGET = 0;
    private static final int ACTUAL = 1;
    private static final int FORECAST = 2;

    MoneyFigure figure() {
        var tally = new Tally(months).series(words.text(AmountKind.BUDGET.key()), Tone.BUDGET)
                .series(words.text(AmountKind.ACTUAL.key()), Tone.ACTUAL)
                .series(words.text(AmountKind.FORECAST.key()), Tone.FORECAST);
        int posted = lines(AmountKind.ACTUAL).mapToInt(BudgetLine::month).max().orElse(0);
        var forecast = lines(AmountKind.FORECAST).findAny().isPresent();
        for (var line : facts.lines()) {
            if (line.year() == facts.year() && Part.of(line).counts()) {
                add(tally, line, posted, forecast && posted < MONTHS);
            }
        }
        return tally.figure(Subject.COURSE, Shape.LINES,
                words.text(Subject.COURSE.key(), String.valueOf(facts.year())));
    }

    private Stream<BudgetLine> lines(AmountKind kind) {
        return facts.lines().stream().filter(line -> line.year() == facts.year() && line.kind() == kind);
    }

    /// `posted` is the last month with actuals, 0 where there are none; the forecast begins there where it is `joined`.
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
                    tally.add(posted - 1, FORECAST, Part.of(line));
                }
            }
            case FORECAST -> tally.add(MONTHS - 1, FORECAST, Part.of(line));
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
