package no.faseport.usecase;

import no.faseport.gate.GateId;
import no.faseport.gate.Notes;

/// Writes what a gate's decision is to rest on beside the figures: scope, benefits and top risks.
public final class WriteNotes {
    private final Workplace place;

    /// For the portfolio of `place`.
    public WriteNotes(Workplace place) {
        this.place = place;
    }

    /// Writes `notes` at `gate`; refused once the gate is passed, for what it rested on is frozen.
    public Result<Notes> write(GateId id, Notes notes) {
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(work.gates().projectOf(id));
            var gate = work.gates().get(project, id);
            if (gate.isPassed()) {
                return place.said(Result.refused("gate.refused.frozen", gate.code()), "journal.nothing");
            }
            var stripped = new Notes(notes.scope().strip(), notes.benefit().strip(), notes.risk().strip());
            work.gates().save(gate.noted(stripped));
            return place.said(new Result.Done<>(stripped), "journal.gate.noted", gate.code(), project.number());
        });
    }
}
