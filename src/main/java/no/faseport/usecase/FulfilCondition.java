package no.faseport.usecase;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gate.Condition;

/// Says that a condition from a decision is fulfilled, or that it is not after all.
public final class FulfilCondition {
    private final Workplace place;

    /// For the portfolio of `place`.
    public FulfilCondition(Workplace place) {
        this.place = place;
    }

    /// Marks `condition` as fulfilled on `day`, or as open where there is none.
    public void mark(Condition condition, Optional<LocalDate> day) {
        place.store().change(place.author(), work -> {
            work.decisions()
                    .save(new Condition(condition.id(), condition.version(), condition.text(), condition.owner(),
                            condition.deadline(), day));
            var key = day.isPresent() ? "journal.condition.fulfilled" : "journal.condition.reopened";
            return place.said(condition, key, condition.text());
        });
    }
}
