package no.faseport.gantt;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;

/// The lines of a plan in order, those in sight when some summaries are closed, and the links between these.
public final class GanttRows {
    private static final int OUT_OF_SIGHT = -1;

    private final Tree tree;
    private final Findings findings;
    private final List<GanttRow> all;
    private final List<GanttRow> open;
    private final Map<ActivityId, Integer> places;
    private final List<Dependency> dependencies;
    private final Joints joints;

    private GanttRows(GanttPlan plan, Tree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
        this.all = Collections.unmodifiableList(new RollUp(plan, tree, findings).rows());
        this.open = all;
        this.places = places(open);
        this.dependencies = plan.dependencies();
        this.joints = new Joints(joints(dependencies));
    }

    /// The lines of `before` as `plan` has them, which differs from its plan in times alone.
    private GanttRows(GanttRows before, GanttPlan plan, Set<ActivityId> closed) {
        this.tree = before.tree;
        this.findings = before.findings;
        this.places = before.places;
        this.dependencies = before.dependencies;
        this.joints = before.joints;
        this.all = Collections.unmodifiableList(new RollUp(plan, tree, findings).rows());
        this.open = closed.isEmpty() ? all : withoutHidden(all, closed);
    }

    /// The lines of `before`, of which only `open` are in sight.
    private GanttRows(GanttRows before, List<GanttRow> open) {
        this.tree = before.tree;
        this.findings = before.findings;
        this.all = before.all;
        this.open = open;
        this.places = places(open);
        this.dependencies = before.dependencies;
        this.joints = new Joints(joints(dependencies));
    }

    /// The lines of `before` and one more, which `plan` has at `place`.
    private GanttRows(GanttRows before, GanttPlan plan, int place, Set<ActivityId> closed) {
        this.tree = before.tree.with(place, plan.activities().get(place).parent(), before.all);
        this.findings = before.findings.with(place);
        this.all = Collections.unmodifiableList(with(before.all, plan, place, tree));
        this.open = closed.isEmpty() ? all : withoutHidden(all, closed);
        this.places = places(open);
        this.dependencies = before.dependencies;
        this.joints = place(all.get(place).id()).map(before.joints::with).orElse(before.joints);
    }

    private static List<GanttRow> with(List<GanttRow> before, GanttPlan plan, int place, Tree tree) {
        var rows = new ArrayList<>(before);
        var activity = plan.activities().get(place);
        var one = new GanttRow(activity, tree.depth(place), false, activity.start(),
                activity.finish(plan.calendarOf(activity), plan.facts().statusDate()), activity.duration(),
                activity.progress(), GanttRow.Room.UNKNOWN);
        if (tree.hasParent(place)) {
            rows.set(tree.parent(place), rows.get(tree.parent(place)).over(one));
        }
        rows.add(place, one);
        return rows;
    }

    private static Map<ActivityId, Integer> places(List<GanttRow> open) {
        var places = HashMap.<ActivityId, Integer>newHashMap(open.size());
        for (int i = 0; i < open.size(); i++) {
            places.put(open.get(i).id(), i);
        }
        return places;
    }

    /// The lines of `plan`, without those under the summaries in `closed`.
    public static GanttRows of(GanttPlan plan, Set<ActivityId> closed) {
        var all = new GanttRows(plan, new Tree(plan.activities()), new Findings(plan));
        return closed.isEmpty() ? all : all.closing(closed);
    }

    /// The same lines, of which those under the summaries in `closed` are out of sight, and no others.
    public GanttRows closing(Set<ActivityId> closed) {
        return new GanttRows(this, withoutHidden(all, closed));
    }

    /// The lines of `other`, which has the same activities and links at other times, with the same summaries closed, without
    /// working out again what is critical.
    public GanttRows as(GanttPlan other, Set<ActivityId> closed) {
        return new GanttRows(this, other, closed);
    }

    /// The same lines and the one that `more`, else the plan of these, has at `place`: nothing is known yet of how it touches the
    /// others, which stay as they are.
    public GanttRows with(GanttPlan more, int place, Set<ActivityId> closed) {
        return new GanttRows(this, more, place, closed);
    }

    /// Those of the lines in sight that touch the days from `from` until `until`, both included; a summary that is open only
    /// where something under it does.
    public GanttRows within(Optional<LocalDate> from, Optional<LocalDate> until) {
        var kept = new ArrayDeque<GanttRow>();
        for (int place = open.size() - 1; place >= 0; place--) {
            var row = open.get(place);
            boolean touches = from.map(day -> !row.finish().isBefore(day)).orElse(true)
                    && until.map(day -> !row.start().isAfter(day)).orElse(true);
            boolean opened = place + 1 < open.size() && open.get(place + 1).depth() > row.depth();
            if (touches && (!opened || (!kept.isEmpty() && kept.getFirst().depth() > row.depth()))) {
                kept.addFirst(row);
            }
        }
        return new GanttRows(this, List.copyOf(kept));
    }

    private List<Joint> joints(List<Dependency> dependencies) {
        var found = new ArrayList<Joint>(dependencies.size());
        for (var one : dependencies) {
            int from = places.getOrDefault(one.predecessor(), OUT_OF_SIGHT);
            int to = places.getOrDefault(one.successor(), OUT_OF_SIGHT);
            if (from >= 0 && to >= 0) {
                found.add(new Joint(one, from, to));
            }
        }
        return found;
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

    /// The links between lines in sight, by their upper line.
    public List<Joint> joints() {
        return joints.all();
    }

    /// Gives `taker` every link that has a part on the lines in sight from `first` to `last`.
    public void crossing(int first, int last, Consumer<Joint> taker) {
        joints.crossing(first, last, taker);
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
        /// The same where one more line stands at `place`.
        Joint with(int place) {
            return lower() < place
                    ? this
                    : new Joint(dependency, from < place ? from : from + 1, to < place ? to : to + 1);
        }

        /// The upper of its lines.
        public int upper() {
            return Math.min(from, to);
        }

        /// The lower of its lines.
        public int lower() {
            return Math.max(from, to);
        }
    }
}
