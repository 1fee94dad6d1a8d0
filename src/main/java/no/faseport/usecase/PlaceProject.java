package no.faseport.usecase;

import java.util.Optional;
import no.faseport.project.Programme;
import no.faseport.project.ProgrammeId;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Says which programme a project belongs to and which project it is a part of, and keeps the programmes themselves.
public final class PlaceProject {
    private final Workplace place;

    /// For the portfolio of `place`.
    public PlaceProject(Workplace place) {
        this.place = place;
    }

    /// Lets `project` belong to the programme called `name`, which is made where there is none; to no programme where the
    /// name is empty.
    public Result<ProjectId> inProgramme(ProjectId project, String name) {
        return place.store().change(place.author(), work -> {
            var programme = name.isBlank() ? Optional.<Programme>empty() : Optional.of(called(work, name.strip()));
            return placed(work, project, programme.map(Programme::id), programme.map(Programme::name).orElse(""));
        });
    }

    private Said<Result<ProjectId>> placed(Work work, ProjectId project, Optional<ProgrammeId> programme, String name) {
        work.programmes().place(project, programme);
        var number = work.projects().get(project).number();
        return programme.isPresent()
                ? place.said(new Result.Done<>(project), "journal.programme.joined", number, name)
                : place.said(new Result.Done<>(project), "journal.programme.left", number);
    }

    /// The programme called `name`, made where there is none, within a change under way.
    static Programme called(Work work, String name) {
        return work.programmes().named(name).orElseGet(() -> {
            var made = new Programme(new ProgrammeId(Uid.next()), 1, name, "", "");
            work.programmes().add(made);
            return made;
        });
    }

    /// Changes a programme's name, owner or purpose; refused where another has the name.
    public Result<ProgrammeId> save(Programme edited) {
        return place.store().change(place.author(), work -> {
            if (work.programmes().named(edited.name()).filter(other -> !other.id().equals(edited.id())).isPresent()) {
                return place.said(Result.refused("room.programme.refused.taken", edited.name()), "journal.nothing");
            }
            work.programmes().save(edited);
            return place.said(new Result.Done<>(edited.id()), "journal.programme.edited", edited.name());
        });
    }

    /// Removes a programme; refused while projects belong to it.
    public Result<ProgrammeId> remove(Programme programme) {
        return place.store().change(place.author(), work -> {
            int projects = work.programmes().projects(programme.id()).size();
            if (projects > 0) {
                return place.said(Result.refused("room.programme.refused.used", programme.name(), projects),
                        "journal.nothing");
            }
            work.programmes().remove(programme);
            return place.said(new Result.Done<>(programme.id()), "journal.programme.removed", programme.name());
        });
    }

    /// Lets `project` be a part of `parent`, or of none; refused where the project would end up above itself.
    public Result<ProjectId> under(ProjectId project, Optional<ProjectId> parent) {
        return place.store().change(place.author(), work -> {
            var child = work.projects().get(project);
            var above = parent.map(work.projects()::get);
            if (parent.filter(to -> work.programmes().lineage().turnsInACircle(project, to)).isPresent()) {
                return place.said(Result.refused("room.parent.refused.circle", child.name(),
                        above.orElseThrow().name()), "journal.nothing");
            }
            work.programmes().under(project, parent);
            var done = new Result.Done<>(project);
            return above.isPresent()
                    ? place.said(done, "journal.parent.set", child.number(), above.get().number())
                    : place.said(done, "journal.parent.cleared", child.number());
        });
    }
}
