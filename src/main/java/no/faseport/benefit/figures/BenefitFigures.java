package no.faseport.benefit.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Indicator;
import no.faseport.chart.Figure;
import no.faseport.chart.PaybackCurve;
import no.faseport.chart.Series;
import no.faseport.chart.Shape;
import no.faseport.chart.TargetCourse;
import no.faseport.chart.TargetCourse.Level;
import no.faseport.chart.Tone;
import no.faseport.economy.Cashflow;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// Draws benefits.
public final class BenefitFigures {
    private final Words words;

    /// Figures told in `words`.
    public BenefitFigures(Words words) {
        this.words = words;
    }

    /// What `benefits` together are planned to bring in each year, beside what they have brought; a year nobody has told about
    /// has nothing there, which is not the same as 0 kroner.
    public Figure years(Collection<Benefit> benefits) {
        var planned = new TreeMap<Integer, Money>();
        var realised = new TreeMap<Integer, Money>();
        for (var benefit : benefits) {
            for (var year : benefit.years()) {
                planned.merge(year.year(), year.planned(), Money::plus);
                year.realised().ifPresent(told -> realised.merge(year.year(), told, Money::plus));
            }
        }
        var years = planned.isEmpty()
                ? List.<Integer>of()
                : IntStream.rangeClosed(planned.firstKey(), planned.lastKey()).boxed().toList();
        return new Figure(Shape.COLUMNS, words.text("benefits.figure.years"),
                years.stream().map(String::valueOf).toList(),
                List.of(series("benefits.planned", Tone.BUDGET, years, planned),
                        series("benefits.realised", Tone.ACTUAL, years, realised)));
    }

    private Series series(String key, Tone tone, List<Integer> years, Map<Integer, Money> amounts) {
        return new Series(words.text(key), tone,
                years.stream().map(year -> Optional.ofNullable(amounts.get(year)).map(Money::amount)).toList());
    }

    /// What `net` adds up to until and with each year from `first` on, with the year it is paid back.
    public PaybackCurve net(int first, Cashflow net) {
        var years = IntStream.range(0, net.years().size()).mapToObj(at -> String.valueOf(first + at)).toList();
        List<BigDecimal> sums = net.accumulated().stream().map(Money::amount).toList();
        var back = net.paybackYear().map(number -> number - 1);
        return PaybackCurve.of(words.text("benefits.figure.net"), words.text("benefits.figure.accumulated"), years, sums,
                back, back.map(row -> words.text("benefits.figure.back", years.get(row))).orElse(""));
    }

    /// An indicator on its way to its target.
    public TargetCourse course(Indicator indicator) {
        return new TargetCourse(indicator.name(), indicator.measure(),
                level(indicator.baseline(), indicator.baselineOn()),
                level(indicator.target(), indicator.targetOn()), indicator.measurements().stream()
                        .map(one -> new TargetCourse.Reading(one.on(), one.value())).toList(),
                words);
    }

    private static Optional<Level> level(Optional<BigDecimal> value, Optional<LocalDate> on) {
        return value.map(one -> new Level(one, on));
    }
}
