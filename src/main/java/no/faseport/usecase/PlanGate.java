package no.faseport.usecase;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gate.GateId;

/// Sets or clears the day a gate is meant to be decided.
public final class PlanGate {
    private final Workplace place;

    /// For the portfolio of `place`.
    public PlanGate(Workplace place) {
        this.place = place;
    }

    /// Plans `gate` for `day`, or for no day in particular.
    public void plan(GateId gate, Optional<LocalDate> day) {
        place.store().change(place.author(), work -> {
            var project = work.projects().get(work.gates().projectOf(gate));
            var now = work.gates().get(project, gate);
            work.gates().save(now.plannedFor(day));
            var when = day.map(place.words()::date).orElse(place.words().text("journal.gate.noDay"));
            return place.said(gate, "journal.gate.planned", now.code(), project.number(), when);
        });
    }
}
