package no.faseport.usecase;

import java.util.Optional;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;

/// Changes a project's own fields; phase and status are changed by decisions only.
public final class EditProject {
    private final Workplace place;

    /// For the portfolio of `place`.
    public EditProject(Workplace place) {
        this.place = place;
    }

    /// Writes `edited` in place of what was read; refused where somebody has changed it since or its number is taken.
    public Result<ProjectId> save(Project edited) {
        return place.store().change(place.author(), work -> {
            var now = work.projects().find(edited.id());
            Optional<Project> taken = work.projects().withNumber(edited.number())
                    .filter(other -> !other.id().equals(edited.id()));
            if (now.isEmpty() || now.get().version() != edited.version()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            if (taken.isPresent()) {
                return place.said(Result.refused("project.refused.taken", edited.number(), taken.get().name()),
                        "journal.nothing");
            }
            work.projects().save(edited.moved(now.get().phase(), now.get().status()));
            return place.said(new Result.Done<>(edited.id()), "journal.project.edited", edited.number(), edited.name());
        });
    }
}
