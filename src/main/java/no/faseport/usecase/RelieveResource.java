package no.faseport.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Relief;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.schedule.Schedule;
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
            relief.shifts().forEach(shift -> work.plans().save(shift.after()));
            return place.said(new Result.Done<>(relief), "journal.people.relieved", now.get().name(),
                    relief.shifts().size(), work.projects().get(project).number());
        });
    }

    private Relief sought(Work work, ProjectId project, Resource resource) {
        var today = place.today();
        var mine = work.resources().assigned().stream()
                .filter(one -> one.assignment().resource().equals(resource.id())).toList();
        var away = work.resources().absences().stream().filter(one -> one.resource().equals(resource.id())).toList();
        return Relief.sought(
                new Relief.Question(resource, away, mine, StoredPlan.standard(work), today, today.plusYears(FAR)),
                room(work, project));
    }

    /// How many working days each of the project's activities can start later before anything else moves.
    private static Map<ActivityId, Integer> room(Work work, ProjectId project) {
        var facts = StoredPlan.facts(work, project);
        return switch (Schedule.of(facts)) {
            case Cycle cycle -> Map.of();
            case Schedule schedule -> {
                var room = new HashMap<ActivityId, Integer>();
                for (var one : facts.activities()) {
                    var timing = schedule.timing(one.id());
                    room.put(one.id(), Math.min(timing.freeFloat(), timing.totalFloat()));
                }
                yield room;
            }
        };
    }
}
