package no.faseport.usecase;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gate.Gate;
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
            var now = work.gates().of(project).stream().filter(one -> one.id().equals(gate)).findFirst().orElseThrow();
            work.gates().savePlan(new Gate(now.id(), now.version(), now.project(), now.template(), day, now.answers(),
                    now.decisions()));
            var when = day.map(place.words()::date).orElse(place.words().text("journal.gate.noDay"));
            return place.said(gate, "journal.gate.planned", now.template().code(), project.number(), when);
        });
    }
}
