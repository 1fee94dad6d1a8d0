package no.faseport.usecase;

import java.util.function.UnaryOperator;
import no.faseport.project.Delivery;
import no.faseport.project.Document;
import no.faseport.project.Fact;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.ProjectId;
import no.faseport.project.Role;
import no.faseport.project.Stakeholder;
import no.faseport.project.Tolerance;
import no.faseport.store.Said;
import no.faseport.store.Work;

/// Writes, changes and removes what a project's room holds; what cannot be kept is refused with every reason.
public final class EditRoom {
    private final Workplace place;

    /// For the portfolio of `place`.
    public EditRoom(Workplace place) {
        this.place = place;
    }

    /// Puts `fact` in the room of `project`.
    public <F extends Fact> Result<Kept<F>> add(ProjectId project, F fact) {
        return !fact.problems().isEmpty()
                ? new Result.Refused<>(fact.problems())
                : place.store().change(place.author(), work -> written(work, project, fact));
    }

    private <F extends Fact> Said<Result<Kept<F>>> written(Work work, ProjectId project, F fact) {
        if (fact instanceof Delivery delivery && delivery.receiver().equals(project)) {
            return place.said(Result.refused("room.delivery.refused.itself"), "journal.nothing");
        }
        return place.said(new Result.Done<>(work.room().add(project, fact)), "journal.room.added",
                work.projects().get(project).number(), word(fact), fact.title());
    }

    /// Changes what is in the room as it stands now, so that two changes made from one reading are both kept.
    public <F extends Fact> Result<Kept<F>> edit(Kept<F> seen, UnaryOperator<F> change) {
        return place.store().change(place.author(), work -> {
            var now = work.room().again(seen);
            if (now.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            var fact = change.apply(now.get().fact());
            if (!fact.problems().isEmpty()) {
                return place.said(new Result.Refused<>(fact.problems()), "journal.nothing");
            }
            var kept = now.get().saying(fact);
            work.room().save(kept);
            return place.said(new Result.Done<>(kept), "journal.room.edited",
                    work.projects().get(kept.project()).number(), word(fact), fact.title());
        });
    }

    /// Takes something out of the room; undo brings it back.
    public Result<ProjectId> remove(Kept<?> seen) {
        return place.store().change(place.author(), work -> {
            var now = work.room().again(seen);
            now.ifPresent(work.room()::remove);
            return place.said(new Result.Done<>(seen.project()), "journal.room.removed",
                    work.projects().get(seen.project()).number(), word(seen.fact()), seen.fact().title());
        });
    }

    /// Sets what the project may deviate in one respect, in place of what was set; a tolerance that says nothing is removed.
    public Result<ProjectId> set(ProjectId project, Tolerance tolerance) {
        if (!tolerance.problems().isEmpty()) {
            return new Result.Refused<>(tolerance.problems());
        }
        return place.store().change(place.author(), work -> {
            var now = work.room().tolerances(project).stream()
                    .filter(kept -> kept.fact().kind() == tolerance.kind()).findFirst();
            if (tolerance.isEmpty()) {
                now.ifPresent(work.room()::remove);
            } else if (now.isPresent()) {
                work.room().save(now.get().saying(tolerance));
            } else {
                work.room().add(project, tolerance);
            }
            return place.said(new Result.Done<>(project), "journal.room.tolerance",
                    work.projects().get(project).number(), place.words().text("tolerance." + tolerance.kind()));
        });
    }

    private String word(Fact fact) {
        return place.words().text(switch (fact) {
            case Role role -> "table.project_role";
            case Stakeholder stakeholder -> "table.stakeholder";
            case Document document -> "table.document";
            case LogEntry entry -> "table.log_entry";
            case Delivery delivery -> "table.project_link";
            case Tolerance tolerance -> "table.tolerance";
        });
    }
}
