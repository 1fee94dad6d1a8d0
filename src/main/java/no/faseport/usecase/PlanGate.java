package no.faseport.usecase;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gate.GateId;
import no.faseport.store.Said;

/// Sets or clears the day a gate is meant to be decided.
public final class PlanGate {
    private final Workplace place;

    /// For the portfolio of `place`.
    public PlanGate(Workplace place) {
        this.place = place;
    }

    /// Plans `gate` for `day`, or for no day in particular; what was done comes back in a sentence. Refused once the gate is
    /// decided.
    public Result<String> plan(GateId gate, Optional<LocalDate> day) {
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(work.gates().projectOf(gate));
            var now = work.gates().get(project, gate);
            if (now.settled().isPresent()) {
                return place.said(Result.refused("gate.refused.day", now.code()), "journal.nothing");
            }
            work.gates().save(now.plannedFor(day));
            var when = day.map(place.words()::date).orElse(place.words().text("journal.gate.noDay"));
            var told = place.words().text("journal.gate.planned", now.code(), project.number(), when);
            return new Said<>(new Result.Done<>(told), told);
        });
    }
}
