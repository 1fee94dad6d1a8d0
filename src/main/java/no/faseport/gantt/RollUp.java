package no.faseport.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// Gives summaries the dates and the progress of what is under them.
final class RollUp {
    private final GanttPlan plan;
    private final Map<ActivityId, Sum> sums = new HashMap<>();
    private final Map<ActivityId, Integer> depths = new HashMap<>();

    RollUp(GanttPlan plan) {
        this.plan = plan;
        for (var activity : plan.activities()) {
            depths.put(activity.id(), activity.parent().map(depths::get).map(depth -> depth + 1).orElse(0));
        }
        var activities = plan.activities();
        for (int i = activities.size() - 1; i >= 0; i--) {
            var activity = activities.get(i);
            var own = sum(activity);
            activity.parent().filter(depths::containsKey).ifPresent(parent -> sums.merge(parent, own, Sum::and));
        }
    }

    private Sum sum(Activity activity) {
        return Optional.ofNullable(sums.get(activity.id()))
                .orElseGet(() -> new Sum(activity.start(), activity.finish(plan.calendar()), activity.duration(),
                        (long) activity.duration() * activity.progress()));
    }

    List<GanttRow> rows(Set<ActivityId> critical) {
        var rows = new ArrayList<GanttRow>(plan.activities().size());
        for (var activity : plan.activities()) {
            var sum = sum(activity);
            var summary = sums.containsKey(activity.id());
            int duration = summary
                    ? plan.calendar().workdaysBetween(sum.start, sum.finish.plusDays(1))
                    : activity.duration();
            int progress = summary ? sum.percent() : activity.progress();
            rows.add(new GanttRow(activity, depths.getOrDefault(activity.id(), 0), summary, sum.start, sum.finish,
                    duration, progress, critical.contains(activity.id())));
        }
        return List.copyOf(rows);
    }

    /// Dates and work of some activities; `done` is working days times percent.
    private record Sum(LocalDate start, LocalDate finish, long days, long done) {
        Sum and(Sum other) {
            return new Sum(start.isBefore(other.start) ? start : other.start,
                    finish.isAfter(other.finish) ? finish : other.finish, days + other.days, done + other.done);
        }

        int percent() {
            return days == 0 ? 0 : Math.toIntExact(done / days);
        }
    }
}
