package no.faseport.usecase;

import no.faseport.gate.GateId;

/// Takes the answers of a gate's last round along into the round it is in.
///
/// A round begins with nothing answered, so that nothing counts as looked at again that nobody has looked at. Whoever
/// prepares it takes along what still holds, with remark, evidence, name and time as they were, and mends the rest.
public final class CarryAnswers {
    private final Workplace place;

    /// For the portfolio of `place`.
    public CarryAnswers(Workplace place) {
        this.place = place;
    }

    /// Takes along every answer to an item that is still open; how many. Refused where there is none to take along.
    public Result<Integer> carry(GateId id) {
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(work.gates().projectOf(id));
            var gate = work.gates().get(project, id);
            var carried = gate.carried();
            if (carried.isEmpty() || gate.isPassed()) {
                return place.said(Result.refused("gate.refused.nothingToCarry", gate.code()), "journal.nothing");
            }
            carried.forEach(answer -> work.gates().answer(id, answer));
            return place.said(new Result.Done<>(carried.size()), "journal.gate.carried", gate.code(),
                    project.number(), String.valueOf(carried.size()));
        });
    }
}
