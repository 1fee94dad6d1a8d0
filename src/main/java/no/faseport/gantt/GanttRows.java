package no.faseport.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Schedule;

/// The lines of a plan in order, those in sight when some summaries are closed, and the links between these.
public final class GanttRows {
    private final List<GanttRow> all;
    private final List<GanttRow> open;
    private final List<Joint> joints;
    private final Map<ActivityId, Integer> places = new HashMap<>();

    private GanttRows(List<GanttRow> all, List<Dependency> dependencies, Set<ActivityId> closed) {
        this(all, closed.isEmpty() ? all : withoutHidden(all, closed), dependencies);
    }

    private GanttRows(List<GanttRow> all, List<GanttRow> open, List<Dependency> dependencies) {
        this.all = all;
        this.open = open;
        for (int i = 0; i < open.size(); i++) {
            places.put(open.get(i).id(), i);
        }
        joints = new ArrayList<>(dependencies.size());
        for (var dependency : dependencies) {
            var from = place(dependency.predecessor());
            var to = place(dependency.successor());
            if (from.isPresent() && to.isPresent()) {
                joints.add(new Joint(dependency, from.get(), to.get()));
            }
        }
    }

    /// The lines of `plan`, without those under the summaries in `closed`.
    public static GanttRows of(GanttPlan plan, Set<ActivityId> closed) {
        return new GanttRows(new RollUp(plan).rows(critical(plan)), plan.dependencies(), closed);
    }

    /// The lines of `other`, which has the same activities at other times, without working out again what is critical.
    public GanttRows as(GanttPlan other, Set<ActivityId> closed) {
        var critical = new HashSet<ActivityId>();
        all.stream().filter(GanttRow::critical).map(GanttRow::id).forEach(critical::add);
        return new GanttRows(new RollUp(other).rows(critical), other.dependencies(), closed);
    }

    /// Those of the lines in sight that touch the days from `from` until `until`, both included.
    public GanttRows within(Optional<LocalDate> from, Optional<LocalDate> until) {
        var touching = open.stream().filter(row -> from.map(day -> !row.finish().isBefore(day)).orElse(true)
                && until.map(day -> !row.start().isAfter(day)).orElse(true)).toList();
        return new GanttRows(all, touching, joints.stream().map(Joint::dependency).toList());
    }

    private static Set<ActivityId> critical(GanttPlan plan) {
        return switch (Schedule.of(plan.activities(), plan.dependencies(), plan.calendar())) {
            case Cycle cycle -> Set.of();
            case Schedule schedule -> {
                var critical = new HashSet<ActivityId>();
                for (var activity : plan.activities()) {
                    if (activity.progress() < 100 && schedule.timing(activity.id()).critical()) {
                        critical.add(activity.id());
                    }
                }
                yield critical;
            }
        };
    }

    private static List<GanttRow> withoutHidden(List<GanttRow> all, Set<ActivityId> closed) {
        var shown = new ArrayList<GanttRow>();
        int hiddenBelow = Integer.MAX_VALUE;
        for (var row : all) {
            if (row.depth() <= hiddenBelow) {
                shown.add(row);
                hiddenBelow = row.summary() && closed.contains(row.id()) ? row.depth() : Integer.MAX_VALUE;
            }
        }
        return Collections.unmodifiableList(shown);
    }

    /// Every line, also under closed summaries.
    public List<GanttRow> all() {
        return all;
    }

    /// The lines in sight, from the top.
    public List<GanttRow> open() {
        return open;
    }

    /// The links between lines in sight.
    public List<Joint> joints() {
        return Collections.unmodifiableList(joints);
    }

    /// Which line from the top shows `activity`.
    public Optional<Integer> place(ActivityId activity) {
        return Optional.ofNullable(places.get(activity));
    }

    /// The line of `activity`, if it is in sight.
    public Optional<GanttRow> row(ActivityId activity) {
        return place(activity).map(open::get);
    }

    /// A dependency with the lines it joins.
    public record Joint(Dependency dependency, int from, int to) {
        /// True where some of it may lie on the lines from `first` to `last`.
        public boolean crosses(int first, int last) {
            return Math.min(from, to) <= last && Math.max(from, to) >= first;
        }
    }
}
