package no.faseport.usecase;

import java.util.List;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assignment;
import no.faseport.schedule.AssignmentId;
import no.faseport.schedule.ResourceId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Lets people and roles work on activities, with so many percent of their capacity.
public final class Assign {
    private final Workplace place;

    /// For the portfolio of `place`.
    public Assign(Workplace place) {
        this.place = place;
    }

    /// Lets `resource` work on `activity` with `share` percent, in place of what was said before; 0 takes it off again.
    public Result<ActivityId> to(ActivityId activity, ResourceId resource, int share) {
        if (share < 0 || share > Assignment.MOST) {
            return Result.refused("people.refused.share", Assignment.MOST);
        }
        return place.store().change(place.author(), work -> {
            var one = work.plans().find(activity).orElseThrow();
            var who = work.resources().find(resource);
            if (who.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            return share > 0 && takesNoTime(work, one)
                    ? place.said(Result.refused("people.refused.noTime", one.name()), "journal.nothing")
                    : written(work, one, resource, share, who.get().name());
        });
    }

    private Said<Result<ActivityId>> written(Work work, Activity one, ResourceId resource, int share, String name) {
        var now = work.resources().assignment(one.id(), resource);
        if (share == 0) {
            now.ifPresent(work.resources()::remove);
            return place.said(new Result.Done<>(one.id()), "journal.people.taken", name, one.name());
        }
        if (now.isPresent()) {
            work.resources().save(now.get().with(share));
        } else {
            work.resources().assign(List.of(new Assignment(new AssignmentId(Uid.next()), 1, one.project(), one.id(),
                    resource, share)));
        }
        return place.said(new Result.Done<>(one.id()), "journal.people.assigned", name, one.name(), share);
    }

    /// True for milestones, and for summaries, whose time is that of what is under them.
    static boolean takesNoTime(Work work, Activity one) {
        return one.duration() == 0 || work.plans().activities(one.project()).stream()
                .anyMatch(other -> other.parent().filter(one.id()::equals).isPresent());
    }
}
