package no.faseport.ui.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.benefit.Achievement;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitYear;
import no.faseport.benefit.Indicator;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// What is said of benefits in the cells of tables; what nobody has told is a dash, never a zero.
record BenefitText(Words words) {
    /// Nothing to say.
    static final String NONE = "–";

    /// What all years of these are planned to bring, in thousands.
    String planned(List<Benefit> benefits) {
        return sum(years(benefits).map(BenefitYear::planned).toList());
    }

    /// What has come of these so far, in thousands.
    String realised(List<Benefit> benefits) {
        return sum(years(benefits).flatMap(year -> year.realised().stream()).toList());
    }

    private static Stream<BenefitYear> years(List<Benefit> benefits) {
        return benefits.stream().filter(Benefit::isPriced).flatMap(one -> one.years().stream());
    }

    private String sum(List<Money> amounts) {
        return amounts.isEmpty() ? NONE : thousands(Money.sum(amounts));
    }

    /// An amount in thousands.
    String thousands(Money money) {
        return words.thousands(money.amount());
    }

    /// How far the indicator has come that has the longest way left; a dash where nothing has been measured.
    String achievement(Benefit benefit) {
        return least(benefit).map(this::percent).orElse(NONE);
    }

    /// The least of what its indicators have achieved.
    static Optional<Achievement> least(Benefit benefit) {
        return benefit.indicators().stream().flatMap(one -> one.achievement().stream())
                .min(Comparator.comparing(Achievement::reached).thenComparing(Achievement::percent));
    }

    /// How every indicator stands, a line for each.
    String achievements(Benefit benefit) {
        return benefit.indicators().isEmpty()
                ? words.text("benefits.indicators.none")
                : benefit.indicators().stream().map(one -> one.name() + ": " + standing(one))
                        .collect(Collectors.joining("\n"));
    }

    /// How much is achieved, without decimals and never rounded up.
    String percent(Achievement achievement) {
        return words.text("gantt.percent", words.amount(achievement.percent().setScale(0, RoundingMode.FLOOR)));
    }

    /// Who reaps: the unit where one is named, else who is better off.
    String reaper(Benefit benefit, Optional<String> unit) {
        return unit.orElseGet(() -> words.text("benefit.reaper." + benefit.facts().reaper()));
    }

    /// A number with the decimals it has.
    String number(BigDecimal number) {
        return words.plain(number);
    }

    /// A number with the decimals it has, where there is one.
    String number(Optional<BigDecimal> number) {
        return number.map(this::number).orElse("");
    }

    /// An amount in kroner as it is written, with øre only where there are any; empty where nobody has told.
    String written(Optional<Money> money) {
        return number(money.map(Money::amount));
    }

    /// How an indicator stands in a line: the last measurement, how far that is, and which way it went.
    String standing(Indicator indicator) {
        var last = indicator.latest();
        if (last.isEmpty()) {
            return words.text("benefits.indicator.unmeasured");
        }
        var measured = last.map(one -> words.text("benefits.indicator.last",
                (number(one.value()) + " " + indicator.facts().measure()).strip(), one.on())).orElse("");
        var achieved = indicator.achievement().map(one -> words.text(
                one.reached() ? "benefits.indicator.reached" : "benefits.indicator.achieved", percent(one)));
        var trend = indicator.trend().map(one -> words.text("benefit.trend." + one));
        return Stream.of(Optional.of(measured), achieved, trend).flatMap(Optional::stream)
                .reduce((one, other) -> one + " · " + other).orElse("");
    }
}
