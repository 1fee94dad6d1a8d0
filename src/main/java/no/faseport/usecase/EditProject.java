package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Work;
import no.faseport.words.Message;

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
            return now.isEmpty() || now.get().version() != edited.version()
                    ? place.said(Result.refused("refused.changedSince"), "journal.nothing")
                    : written(work, now.get(), edited, "journal.project.edited");
        });
    }

    /// Changes one field, called `field`, of the project as it stands now; `edit` may refuse.
    public Result<ProjectId> edit(ProjectId id, Message field, Function<Project, Result<Project>> edit) {
        return place.store().change(place.author(), work -> {
            var now = work.projects().find(id);
            if (now.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            return switch (edit.apply(now.get())) {
                case Result.Refused<Project> no -> place.said(new Result.Refused<>(no.reasons()), "journal.nothing");
                case Result.Done<Project> done ->
                    written(work, now.get(), done.value(), "journal.project.field", field);
            };
        });
    }

    private Said<Result<ProjectId>> written(Work work, Project now, Project edited, String sentence, Object... more) {
        Optional<Project> taken = work.projects().withNumber(edited.number())
                .filter(other -> !other.id().equals(edited.id()));
        if (taken.isPresent()) {
            return place.said(Result.refused("project.refused.taken", edited.number(), taken.get().name()),
                    "journal.nothing");
        }
        work.projects().save(edited.moved(now.phase(), now.status()));
        var arguments = new ArrayList<Object>(List.of(edited.number(), edited.name()));
        arguments.addAll(List.of(more));
        return place.said(new Result.Done<>(edited.id()), sentence, arguments.toArray());
    }
}
