package no.faseport.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.faseport.document.Cell;
import no.faseport.document.Signal;
import no.faseport.gate.Condition;
import no.faseport.words.Words;

/// How a condition stands on a day.
enum ConditionState {
    /// Its deadline has passed, and nobody has fulfilled it.
    OVERDUE,
    /// Nobody has fulfilled it yet.
    OPEN,
    /// It is fulfilled.
    FULFILLED;

    /// How `condition` stands on `today`.
    static ConditionState of(Condition condition, LocalDate today) {
        if (condition.fulfilledOn().isPresent()) {
            return FULFILLED;
        }
        return condition.deadline().filter(today::isAfter).isPresent() ? OVERDUE : OPEN;
    }

    /// The same as a sign with its words.
    static Cell sign(Condition condition, LocalDate today, Words words) {
        var state = of(condition, today);
        var told = switch (state) {
            case OVERDUE -> words.count("reports.decisions.overdue",
                    condition.deadline().map(day -> ChronoUnit.DAYS.between(day, today)).orElse(0L));
            case OPEN -> words.text("reports.decisions.open");
            case FULFILLED -> words.text("reports.decisions.fulfilled",
                    condition.fulfilledOn().map(words::date).orElse(""));
        };
        return new Cell.Sign(state.signal(), told, told);
    }

    private Signal signal() {
        return switch (this) {
            case OVERDUE -> Signal.BAD;
            case OPEN -> Signal.WATCH;
            case FULFILLED -> Signal.GOOD;
        };
    }
}
