package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Adds lines to a project's plan and takes them away.
public final class ArrangePlan {
    private static final int A_WEEK = 5;

    private final Workplace place;
    private final WorkCalendar calendar = WorkCalendar.norwegian();

    /// For the portfolio of `place`.
    public ArrangePlan(Workplace place) {
        this.place = place;
    }

    /// Adds an activity of a week below `sibling` and under the same parent, or last where there is none.
    public Result<ActivityId> add(ProjectId project, Optional<ActivityId> sibling, String name) {
        if (name.isBlank()) {
            return Result.refused("plan.refused.noName");
        }
        return place.store().change(place.author(), work -> {
            var all = work.plans().activities(project);
            var above = sibling.flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
            var added = added(project, all, above, name.strip());
            all.stream().filter(one -> one.parent().equals(added.parent()) && one.ordinal() >= added.ordinal())
                    .forEach(one -> moveDown(work, one));
            work.plans().add(List.of(added));
            return place.said(new Result.Done<>(added.id()), "journal.plan.added", added.name());
        });
    }

    private Activity added(ProjectId project, List<Activity> all, Optional<Activity> above, String name) {
        var ordinal = above.map(Activity::ordinal).orElse(all.stream().mapToInt(Activity::ordinal).max().orElse(-1))
                + 1;
        var start = calendar.onOrAfter(above.map(one -> one.finish(calendar)).orElse(place.today()));
        return Activity.planned(new ActivityId(Uid.next()), project, above.flatMap(Activity::parent), ordinal, name,
                start,
                A_WEEK);
    }

    private static void moveDown(Work work, Activity one) {
        work.plans().save(one.placed(one.parent(), one.ordinal() + 1));
    }

    /// Removes an activity with everything under it and every dependency that touches them.
    public void remove(ActivityId activity) {
        place.store().change(place.author(), work -> {
            var top = work.plans().find(activity).orElseThrow();
            var gone = withAllUnder(top, work.plans().activities(top.project()));
            var ids = gone.stream().map(Activity::id).toList();
            work.plans().dependencies(top.project()).stream()
                    .filter(link -> ids.contains(link.predecessor()) || ids.contains(link.successor()))
                    .forEach(link -> work.plans().unlink(link.id()));
            gone.reversed().forEach(work.plans()::remove);
            return place.said(activity, "journal.plan.removed", top.name());
        });
    }

    private static List<Activity> withAllUnder(Activity top, List<Activity> all) {
        var found = new ArrayList<Activity>(List.of(top));
        for (int i = 0; i < found.size(); i++) {
            var parent = found.get(i).id();
            all.stream().filter(one -> one.parent().filter(parent::equals).isPresent()).forEach(found::add);
        }
        return found;
    }
}
