package no.faseport.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.portfolio.BaselineComparison;
import no.faseport.schedule.Variance.Line;
import no.faseport.words.Words;

/// How a plan held against a baseline is told in words and figures.
record VarianceText(Words words) {
    /// What an activity is called, and whether it has come or gone.
    String name(Line line) {
        return switch (line) {
            case Line.Kept kept -> kept.name();
            case Line.Added added -> words.text("baseline.line.added", added.name());
            case Line.Removed removed -> words.text("baseline.line.removed", removed.name());
        };
    }

    /// Working days with their sign: `+3`, `−1`, `0`.
    String days(int days) {
        return days > 0 ? "+" + words.number(days) : words.number(days);
    }

    /// Kroner with their sign.
    String more(Money amount) {
        var kroner = words.kroner(amount.amount());
        return amount.amount().signum() > 0 ? "+" + kroner : kroner;
    }

    /// Kroner.
    String kroner(Money amount) {
        return words.text("project.money.kroner", words.kroner(amount.amount()));
    }

    /// A day, or that there is none.
    String day(Optional<LocalDate> day) {
        return day.map(words::date).orElseGet(() -> words.text("baseline.noDay"));
    }

    /// How much later the project ends.
    String moved(int days) {
        return days == 0
                ? words.text("project.gate.unchanged")
                : words.count(days > 0 ? "baseline.later" : "baseline.sooner", Math.abs(days));
    }

    /// How much dearer the project has become.
    String dearer(Money by) {
        return by.isZero()
                ? words.text("project.gate.unchanged")
                : words.text("project.money.kroner", more(by));
    }

    /// How many activities end later and earlier, and how many have come and gone.
    String counts(BaselineComparison found) {
        var lines = found.variance().lines();
        return words.text("baseline.counts", found.variance().later(), found.variance().earlier(),
                lines.stream().filter(Line.Added.class::isInstance).count(),
                lines.stream().filter(Line.Removed.class::isInstance).count());
    }
}
