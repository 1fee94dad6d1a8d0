package no.faseport.ui.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.gate.Figures;
import no.faseport.words.Words;

/// One line of what a decision rests on: what it is, how it stands, and how that has changed; `change` may be empty.
record FigureLine(String label, String value, String change) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Budget, actual, forecast, deviation and finish, with the change since `before`.
    static List<FigureLine> of(Figures now, Optional<Figures> before, Words words) {
        return List.of(
                money("economy.kind.budget", now.budget(), before.map(Figures::budget), words),
                money("economy.kind.actual", now.actual(), before.map(Figures::actual), words),
                money("economy.kind.forecast", now.forecast(), before.map(Figures::forecast), words),
                new FigureLine(words.text("project.money.deviation"), deviation(now, words), ""),
                new FigureLine(words.text("project.gate.finish"), now.finish().map(words::date)
                        .orElse(words.text("project.gate.noFinish")),
                        before.flatMap(Figures::finish).flatMap(then -> now.finish().map(day -> days(then, day, words)))
                                .orElse("")));
    }

    /// Budget, actual, forecast and deviation alone, the deviation with its sign.
    static List<FigureLine> sums(Figures figures, Words words) {
        var deviation = figures.budget().minus(figures.forecast()).amount();
        return List.of(money("economy.kind.budget", figures.budget(), Optional.empty(), words),
                money("economy.kind.actual", figures.actual(), Optional.empty(), words),
                money("economy.kind.forecast", figures.forecast(), Optional.empty(), words),
                new FigureLine(words.text("project.money.deviation"),
                        words.text("project.money.kroner", signed(deviation, words.kroner(deviation))), ""));
    }

    /// Budget less forecast, with its sign and in words: mindreforbruk (+), merforbruk (−).
    static String deviation(Figures figures, Words words) {
        var deviation = figures.budget().minus(figures.forecast());
        var amount = signed(deviation.amount(), words.kroner(deviation.amount()));
        return switch (deviation.amount().signum()) {
            case 1 -> words.text("project.money.under", amount);
            case -1 -> words.text("project.money.over", amount);
            default -> words.text("project.money.kroner", amount);
        };
    }

    private static FigureLine money(String key, Money now, Optional<Money> before, Words words) {
        return new FigureLine(words.text(key), words.text("project.money.kroner", words.kroner(now.amount())),
                before.map(then -> change(then, now, words)).orElse(""));
    }

    private static String change(Money then, Money now, Words words) {
        var change = now.minus(then).amount();
        if (change.signum() == 0) {
            return words.text("project.gate.unchanged");
        }
        var kroner = signed(change, words.kroner(change));
        if (then.isZero()) {
            return words.text("project.money.kroner", kroner);
        }
        var percent = change.multiply(HUNDRED).divide(then.amount().abs(), 1, RoundingMode.HALF_UP);
        return words.text("project.gate.change", kroner, signed(percent, words.amount(percent)));
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
