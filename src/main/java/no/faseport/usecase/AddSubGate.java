package no.faseport.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.GateTemplateId;
import no.faseport.gate.SubGates;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Work;

/// Adds a gate within a phase of one project, as BP3.1 and BP3.2 between the parts of the work before BP3.
public final class AddSubGate {
    private final Workplace place;

    /// For the portfolio of `place`.
    public AddSubGate(Workplace place) {
        this.place = place;
    }

    /// Adds the next gate of `template`, perhaps planned for a day; refused where the project has left the phase or is over.
    public Result<GateId> add(ProjectId id, GateTemplateId template, Optional<LocalDate> plannedOn) {
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(id);
            var situation = work.pages().situation(project);
            var found = work.phaseModels().gatesOf(project.phaseModel()).stream()
                    .filter(one -> one.id().equals(template)).findFirst().orElseThrow();
            var subGates = new SubGates(situation, work.gates().of(project));
            return subGates.objection(found)
                    .map(why -> place.said((Result<GateId>) new Result.Refused<GateId>(List.of(why)),
                            "journal.nothing"))
                    .orElseGet(() -> added(work, id, found, subGates.next(found), plannedOn));
        });
    }

    private Said<Result<GateId>> added(Work work, ProjectId id, GateTemplate template, int ordinal,
            Optional<LocalDate> plannedOn) {
        var project = work.projects().get(id);
        var gate = work.gates().add(id, template, ordinal, plannedOn);
        return place.said(new Result.Done<>(gate), "journal.gate.added", Gate.code(template.code(), ordinal),
                project.number(), project.name());
    }
}
