package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.project.Marks;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Registers a project, in the first phase of the portfolio's first phase model and with its gates.
public final class AddProject {
    private static final String USUAL = "four-phase";

    private final Workplace place;

    /// For the portfolio of `place`.
    public AddProject(Workplace place) {
        this.place = place;
    }

    /// Registers `wanted`; refused where number or name is missing or the number is taken.
    public Result<ProjectId> add(NewProject wanted) {
        if (wanted.number().isBlank() || wanted.name().isBlank()) {
            return Result.refused("project.refused.blank");
        }
        return place.store().change(place.author(), work -> {
            var taken = work.projects().withNumber(wanted.number().strip());
            if (taken.isPresent()) {
                return place.said(Result.refused("project.refused.taken", wanted.number().strip(), taken.get().name()),
                        "journal.nothing");
            }
            var model = wanted.model().isEmpty()
                    ? Optional.of(usualModel(work))
                    : work.phaseModels().offered().stream().filter(one -> one.code().equals(wanted.model()))
                            .findFirst();
            if (model.isEmpty()) {
                return place.said(Result.refused("model.refused.unknown", wanted.model()), "journal.nothing");
            }
            var project = write(work, model.get(), wanted);
            return place.said(new Result.Done<>(project.id()), "journal.project.added", project.number(),
                    project.name());
        });
    }

    /// The model that new projects follow where nobody chooses: the four phases, or the first by name where a municipality
    /// has retired them.
    static PhaseModel usualModel(Work work) {
        var offered = work.phaseModels().offered();
        return offered.stream().filter(model -> model.code().equals(USUAL)).findFirst().orElseGet(offered::getFirst);
    }

    /// Writes the project and its gates within a change under way.
    static Project write(Work work, PhaseModel model, NewProject wanted) {
        var project = new Project(new ProjectId(Uid.next()), 1, wanted.number(), wanted.name(), wanted.purpose(),
                wanted.unit(), wanted.owner(), wanted.leader(), wanted.systemOwner(), wanted.caseNumber(),
                wanted.type(), ProjectStatus.ACTIVE, model.id(), model.first().id(), wanted.tags(), Marks.UNKNOWN);
        work.projects().add(List.of(project));
        work.gates().open(List.of(project));
        return project;
    }
}
