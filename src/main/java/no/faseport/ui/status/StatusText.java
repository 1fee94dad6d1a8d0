package no.faseport.ui.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.status.MoneyChange;
import no.faseport.words.Words;

/// How figures and what has changed in them are written.
record StatusText(Words words) {
    String kroner(Money amount) {
        return words.text("project.money.kroner", words.kroner(amount.amount()));
    }

    String day(Optional<LocalDate> day) {
        return day.map(words::date).orElse(words.text("status.noDay"));
    }

    /// How much more, in kroner and percent.
    String change(MoneyChange change) {
        var by = change.by().amount();
        if (by.signum() == 0) {
            return words.text("project.gate.unchanged");
        }
        var kroner = signed(by, words.kroner(by));
        return change.percent().map(percent -> words.text("status.change", kroner,
                signed(percent, words.amount(percent)))).orElse(words.text("project.money.kroner", kroner));
    }

    /// How many days later.
    String moved(Optional<Long> days) {
        return days.map(by -> by == 0
                ? words.text("project.gate.unchanged")
                : words.count(by > 0 ? "project.gate.later" : "project.gate.sooner", Math.abs(by))).orElse("");
    }

    private static String signed(BigDecimal number, String text) {
        return number.signum() > 0 ? "+" + text : text;
    }
}
