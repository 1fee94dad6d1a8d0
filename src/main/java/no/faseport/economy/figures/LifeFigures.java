package no.faseport.economy.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.chart.Figure;
import no.faseport.chart.Series;
import no.faseport.chart.Shape;
import no.faseport.chart.Tone;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;
import no.faseport.words.Words;

/// Draws what an investment costs as long as it lasts, year by year and by what it goes to.
public final class LifeFigures {
    private final Words words;

    /// Figures told in `words`.
    public LifeFigures(Words words) {
        this.words = words;
    }

    /// The costs of `life` on top of each other, one column a year; what has no cost in any year is left out.
    public Figure of(LifeCycle life) {
        var years = IntStream.range(0, LifeCycle.YEARS).mapToObj(at -> String.valueOf(life.firstYear() + at)).toList();
        var series = new ArrayList<Series>();
        for (var part : LifeCycle.Part.values()) {
            var amounts = IntStream.range(0, LifeCycle.YEARS).mapToObj(at -> sum(life, part, at)).toList();
            if (!amounts.stream().allMatch(Money::isZero)) {
                series.add(new Series(words.text("lifecycle.part." + part), tone(part), shown(amounts)));
            }
        }
        return new Figure(Shape.STACK, words.text("lifecycle.title"), years, series);
    }

    private static Tone tone(LifeCycle.Part part) {
        return switch (part) {
            case INVESTMENT -> Tone.FIRST;
            case OPERATING -> Tone.SECOND;
            case RUNNING -> Tone.THIRD;
        };
    }

    private static Money sum(LifeCycle life, LifeCycle.Part part, int year) {
        return Money.sum(life.rows().stream().filter(row -> row.part() == part)
                .map(row -> row.amounts().get(year)).toList());
    }

    private static List<Optional<BigDecimal>> shown(List<Money> amounts) {
        return amounts.stream().map(Money::amount).map(amount -> Optional.of(amount).filter(one -> one.signum() != 0))
                .toList();
    }
}
