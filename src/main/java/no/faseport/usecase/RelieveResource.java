package no.faseport.usecase;

import java.util.Optional;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Relief;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.store.Work;

/// Suggests how one project can ease the load on somebody without moving anybody else's work, and does it when asked.
public final class RelieveResource {
    private static final int FAR = 2;

    private final Workplace place;

    /// For the portfolio of `place`.
    public RelieveResource(Workplace place) {
        this.place = place;
    }

    /// The best that `project` can do for `resource` in the two years to come; nothing where either is gone.
    public Optional<Relief> suggest(ProjectId project, ResourceId resource) {
        return place.store().read(work -> work.resources().find(resource).map(one -> sought(work, project, one)));
    }

    /// Starts the activities of the suggestion when it says; refused where the plan has been changed since.
    public Result<Relief> apply(ProjectId project, Relief relief) {
        return place.store().change(place.author(), work -> {
            var now = work.resources().find(relief.resource());
            if (now.isEmpty() || !sought(work, project, now.get()).equals(relief)) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            return switch (new Replan(place).within(work, project, moved(relief)).value()) {
                case Result.Done<Replanned> done -> place.said(new Result.Done<>(relief), "journal.people.relieved",
                        now.get().name(), relief.shifts().size(), work.projects().get(project).number());
                case Result.Refused<Replanned> refused ->
                    place.said(new Result.Refused<>(refused.reasons()), "journal.nothing");
            };
        });
    }

    private static PlanEdit moved(Relief relief) {
        return new TimeEdit.Begin(relief.shifts().stream()
                .map(shift -> new TimeEdit.Start(shift.before().id(), shift.start())).toList());
    }

    private Relief sought(Work work, ProjectId project, Resource resource) {
        var today = place.today();
        var mine = work.resources().assigned().stream()
                .filter(one -> one.assignment().resource().equals(resource.id())).toList();
        var away = work.resources().absences().stream().filter(one -> one.resource().equals(resource.id())).toList();
        return Relief.sought(
                new Relief.Question(resource, away, mine, work.calendars().followed(), today, today.plusYears(FAR)),
                new RoomToSlip(work, project).days());
    }
}
