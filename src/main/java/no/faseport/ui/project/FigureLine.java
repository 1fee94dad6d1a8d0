package no.faseport.ui.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Figures;
import no.faseport.gate.Funding;
import no.faseport.gate.Prospect;
import no.faseport.words.Words;

/// One line of what a decision rests on: what it is, how it stands, and how that has changed in kroner or days and in percent.
///
/// What has changed is empty where there is nothing to compare with.
record FigureLine(String label, String value, String change, String percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Budget, actual, forecast, deviation and finish, with the change since `before`.
    static List<FigureLine> of(Figures now, Optional<Figures> before, Words words) {
        return List.of(
                money("economy.kind.budget", now.budget(), before.map(Figures::budget), words),
                money("economy.kind.actual", now.actual(), before.map(Figures::actual), words).inKroner(),
                money("economy.kind.forecast", now.forecast(), before.map(Figures::forecast), words),
                deviation(now, words),
                new FigureLine(words.text("project.gate.finish"), now.finish().map(words::date)
                        .orElse(words.text("project.gate.noFinish")),
                        before.flatMap(Figures::finish).flatMap(then -> now.finish().map(day -> days(then, day, words)))
                                .orElse(""),
                        ""));
    }

    /// The same, its change in kroner alone: what is spent only grows, and tells nothing in percent.
    private FigureLine inKroner() {
        return new FigureLine(label, value, change, "");
    }

    /// Who pays how much now and, where there is something to `compare` with, how that has changed since `then`.
    static List<FigureLine> financing(List<Funding> now, List<Funding> then, boolean compare, Words words) {
        return Arrays.stream(Financing.values())
                .filter(source -> Stream.concat(now.stream(), then.stream())
                        .anyMatch(funding -> funding.source() == source))
                .map(source -> money(source.key(), paid(now, source),
                        compare ? Optional.of(paid(then, source)) : Optional.empty(), words))
                .toList();
    }

    /// How many benefits there are, what they are planned to bring and are worth, with the change since `before`.
    static List<FigureLine> benefits(Prospect now, Optional<Prospect> before, Words words) {
        return List.of(new FigureLine(words.text("project.gate.benefits"), words.number(now.benefits()),
                before.map(then -> now.benefits() - then.benefits()).map(by -> by == 0
                        ? words.text("project.gate.unchanged")
                        : signed(BigDecimal.valueOf(by), words.number(by))).orElse(""),
                ""),
                money("benefits.planned", now.planned(), before.map(Prospect::planned), words),
                money("benefits.net.worth", now.presentValue(), before.map(Prospect::presentValue), words));
    }

    private static Money paid(List<Funding> by, Financing source) {
        return Money.sum(by.stream().filter(funding -> funding.source() == source).map(Funding::amount).toList());
    }

    /// Budget, actual, forecast and deviation alone.
    static List<FigureLine> sums(Figures figures, Words words) {
        var deviation = figures.budget().minus(figures.forecast()).amount();
        return List.of(money("economy.kind.budget", figures.budget(), Optional.empty(), words),
                money("economy.kind.actual", figures.actual(), Optional.empty(), words),
                money("economy.kind.forecast", figures.forecast(), Optional.empty(), words),
                new FigureLine(words.text("project.money.deviation"),
                        kroner(signed(deviation, words.kroner(deviation)), words), "", ""));
    }

    /// Budget less forecast, with its sign and called what it is: mindreforbruk (+), merforbruk (−).
    private static FigureLine deviation(Figures figures, Words words) {
        var deviation = figures.budget().minus(figures.forecast()).amount();
        var key = switch (deviation.signum()) {
            case 1 -> "project.money.under";
            case -1 -> "project.money.over";
            default -> "project.money.deviation";
        };
        return new FigureLine(words.text(key), kroner(signed(deviation, words.kroner(deviation)), words), "", "");
    }

    private static FigureLine money(String key, Money now, Optional<Money> before, Words words) {
        var change = before.map(then -> now.minus(then).amount());
        return new FigureLine(words.text(key), kroner(words.kroner(now.amount()), words),
                change.map(by -> by.signum() == 0
                        ? words.text("project.gate.unchanged")
                        : kroner(signed(by, words.kroner(by)), words)).orElse(""),
                change.flatMap(by -> before.filter(then -> by.signum() != 0 && !then.isZero())
                        .map(then -> percent(by, then, words))).orElse(""));
    }

    private static String percent(BigDecimal by, Money then, Words words) {
        var percent = by.multiply(HUNDRED).divide(then.amount().abs(), 1, RoundingMode.HALF_UP);
        var shown = percent.abs().compareTo(HUNDRED) < 0 ? percent : percent.setScale(0, RoundingMode.HALF_UP);
        return words.text("project.gate.percent", signed(shown, words.amount(shown)));
    }

    private static String kroner(String amount, Words words) {
        return words.text("project.money.kroner", amount);
    }

    private static String days(LocalDate then, LocalDate now, Words words) {
        var days = ChronoUnit.DAYS.between(then, now);
        if (days == 0) {
            return words.text("project.gate.unchanged");
        }
        return words.count(days > 0 ? "project.gate.later" : "project.gate.sooner", Math.abs(days));
    }

    private static String signed(BigDecimal number, String text) {
        return number.signum() > 0 ? "+" + text : text;
    }
}
