package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Lag;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Lets activities wait for each other; what must start later because of it moves, in the same change.
public final class LinkActivities {
    private final Workplace place;
    private final WorkCalendar calendar = WorkCalendar.norwegian();

    /// For the portfolio of `place`.
    public LinkActivities(Workplace place) {
        this.place = place;
    }

    /// Lets `successor` wait for `predecessor`; refused where they would wait for each other in a circle.
    public Result<DependencyId> link(ActivityId predecessor, ActivityId successor) {
        if (predecessor.equals(successor)) {
            return Result.refused("plan.refused.itself");
        }
        return place.store().change(place.author(), work -> {
            var first = work.plans().find(predecessor).orElseThrow();
            var then = work.plans().find(successor).orElseThrow();
            var links = new ArrayList<>(work.plans().dependencies(first.project()));
            if (links.stream()
                    .anyMatch(one -> one.predecessor().equals(predecessor) && one.successor().equals(successor))) {
                return place.said(Result.refused("plan.refused.linked"), "journal.nothing");
            }
            var link = Dependency.finishToStart(new DependencyId(Uid.next()), predecessor, successor, 0);
            links.add(link);
            return linked(work, calculated(work, first.project(), links), link, first, then);
        });
    }

    private Said<Result<DependencyId>> linked(Work work, Calculation plan, Dependency link, Activity first,
            Activity then) {
        return switch (plan) {
            case Cycle cycle -> place.said(new Result.Refused<>(List.of(cycle.message())), "journal.nothing");
            case Schedule schedule -> {
                work.plans().link(first.project(), List.of(link));
                push(work, schedule, then);
                yield place.said(new Result.Done<>(link.id()), "journal.plan.linked", then.name(), first.name());
            }
        };
    }

    /// Sets the working days between two linked activities, negative for a lead.
    public Result<DependencyId> lag(ProjectId project, DependencyId id, int days) {
        if (Math.abs(days) > Activity.LONGEST) {
            return Result.refused("plan.refused.duration", Activity.LONGEST);
        }
        return place.store().change(place.author(), work -> {
            var links = new ArrayList<>(work.plans().dependencies(project));
            var old = links.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
            var link = old.after(Lag.days(days));
            links.replaceAll(one -> one.id().equals(id) ? link : one);
            work.plans().save(link);
            var then = work.plans().find(link.successor()).orElseThrow();
            if (calculated(work, project, links) instanceof Schedule schedule) {
                push(work, schedule, then);
            }
            return place.said(new Result.Done<>(id), "journal.plan.lag", then.name(), String.valueOf(days));
        });
    }

    /// Removes a dependency; nothing moves.
    public void unlink(DependencyId id) {
        place.store().change(place.author(), work -> {
            work.plans().unlink(id);
            return place.said(id, "journal.plan.unlinked");
        });
    }

    private static void push(Work work, Schedule schedule, Activity then) {
        schedule.move(then.id(), then.start(), then.duration()).forEach(shift -> work.plans().save(shift.after()));
    }

    private Calculation calculated(Work work, ProjectId project, List<Dependency> links) {
        return Schedule.of(work.plans().activities(project), links, calendar);
    }
}
