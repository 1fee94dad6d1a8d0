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
import no.faseport.benefit.NetBenefits;
import no.faseport.chart.Figure;
import no.faseport.chart.PaybackCurve;
import no.faseport.chart.Series;
import no.faseport.chart.Shape;
import no.faseport.chart.TargetCourse;
import no.faseport.chart.TargetCourse.Level;
import no.faseport.chart.Tone;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// Draws benefits.
public final class BenefitFigures {
    private final Words words;

    /// Figures told in `words`.
    public BenefitFigures(Words words) {
        this.words = words;
    }

    /// What `benefits` together are planned to bring in each year, beside what they have brought; those without a price have no
    /// part in it. A year nobody has told about has nothing there, which is not the same as 0 kroner.
    public Figure years(Collection<Benefit> benefits) {
        var planned = new TreeMap<Integer, Money>();
        var realised = new TreeMap<Integer, Money>();
        for (var benefit : benefits.stream().filter(Benefit::isPriced).toList()) {
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

    /// What `net` adds up to until and with each year, with the year it is paid back.
    public PaybackCurve net(NetBenefits net) {
        var back = net.paybackYear();
        return PaybackCurve.of(words.text("benefits.figure.net"), words.text("benefits.figure.accumulated"),
                net.years().stream().map(String::valueOf).toList(),
                net.accumulated().stream().map(Money::amount).toList(),
                back.map(year -> year - net.firstYear()),
                back.map(year -> words.text("benefits.figure.back", String.valueOf(year))).orElse(""));
    }

    /// An indicator on its way to its target.
    public TargetCourse course(Indicator indicator) {
        var facts = indicator.facts();
        return new TargetCourse(facts.name(), facts.measure(), level(facts.baseline(), facts.baselineOn()),
                level(facts.target(), facts.targetOn()), indicator.measurements().stream()
                        .map(one -> new TargetCourse.Reading(one.on(), one.value())).toList(),
                words);
    }

    private static Optional<Level> level(Optional<BigDecimal> value, Optional<LocalDate> on) {
        return value.map(one -> new Level(one, on));
    }
}
