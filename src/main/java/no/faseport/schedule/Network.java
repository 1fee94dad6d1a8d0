package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan as a graph: what a node's dates follow from comes into it by arrows.
///
/// Activity number `i` is node `2i`. Where it is a summary that node only hands on what the summary waits for to all that
/// is under it, and node `2i + 1` gathers the dates of all that is under it for those who wait for the summary. The first
/// numbers are those of the activities outside. A number once given is not given again.
final class Network {
    final Arrows arrows;
    private final int outside;
    private final List<Activity> activities;
    private final Map<ActivityId, Integer> numbers;
    private final boolean[] summary;
    /// True for the numbers of activities of the plan that have none under them.
    private final boolean[] work;
    private final List<Dependency> dependencies;
    /// Which of the dependencies an arrow is, if any.
    private final int[] dependency;
    /// True where a parent or an end of a dependency is not in the plan.
    private boolean loose;

    Network(PlanFacts facts) {
        outside = facts.outside().size();
        activities = new ArrayList<>(facts.activities());
        dependencies = new ArrayList<>(facts.dependencies().size());
        numbers = HashMap.newHashMap(size());
        facts.outside().forEach(one -> numbers.put(one.id(), numbers.size()));
        facts.activities().forEach(one -> numbers.put(one.id(), numbers.size()));
        if (numbers.size() < size()) {
            throw new IllegalArgumentException("an activity stands twice in the plan");
        }
        summary = new boolean[size()];
        work = new boolean[size()];
        arrows = new Arrows(2 * size(), facts.dependencies().size() + 2 * activities.size());
        dependency = new int[arrows.from.length];
        Arrays.fill(dependency, Arrows.NONE);
        outline();
        facts.dependencies().forEach(this::link);
    }

    /// The same network, with `added` in it and room for so many new links; only where `removes` is said can activities be removed.
    Network(Network other, List<Activity> added, boolean removes, int links) {
        outside = other.outside;
        activities = new ArrayList<>(other.activities);
        dependencies = new ArrayList<>(other.dependencies);
        loose = other.loose;
        numbers = added.isEmpty() && !removes ? other.numbers : new HashMap<>(other.numbers);
        int before = size();
        for (var one : added) {
            numbers.put(one.id(), size());
            activities.add(one);
        }
        summary = Arrays.copyOf(other.summary, size());
        work = Arrays.copyOf(other.work, size());
        arrows = new Arrows(other.arrows, 2 * added.size(), links + 2 * added.size());
        dependency = Arrays.copyOf(other.dependency, arrows.from.length);
        Arrays.fill(dependency, other.arrows.count(), dependency.length, Arrows.NONE);
        for (int number = before; number < size(); number++) {
            work[number] = true;
            placeUnder(parent(number), number);
        }
    }

    private void outline() {
        for (int number = outside; number < size(); number++) {
            int parent = parent(number);
            if (parent >= outside) {
                summary[parent] = true;
            }
            loose |= parent < 0 && activity(number).parent().isPresent();
        }
        for (int number = outside; number < size(); number++) {
            work[number] = !summary[number];
            placeUnder(parent(number), number);
        }
    }

    /// The number of what an activity is under, a negative one where it is at the top.
    int parent(int number) {
        return activity(number).parent().map(this::find).orElse(Arrows.NONE);
    }

    private void placeUnder(int parent, int number) {
        if (parent >= outside) {
            arrows.add(in(parent), in(number), Arrows.DOWN);
            arrows.add(out(number), out(parent), Arrows.UP);
        }
    }

    /// Writes the dependency that an arrow is otherwise, between the same two.
    void relink(int arrow, Dependency other) {
        dependencies.set(dependency[arrow], other);
        arrows.kind[arrow] = kind(other.kind());
    }

    /// Adds a dependency and returns its arrow; one between activities that are not both in the plan has none.
    int link(Dependency one) {
        int before = find(one.predecessor());
        int after = find(one.successor());
        if (before < 0 || after < outside) {
            loose = true;
            return Arrows.NONE;
        }
        int arrow = arrows.add(out(before), in(after), kind(one.kind()));
        dependency[arrow] = dependencies.size();
        dependencies.add(one);
        return arrow;
    }

    private static int kind(Dependency.Kind kind) {
        return switch (kind) {
            case FS -> Arrows.FS;
            case SS -> Arrows.SS;
            case FF -> Arrows.FF;
            case SF -> Arrows.SF;
        };
    }

    /// Takes an activity that has none under it out of the plan; its arrows are to be removed before.
    void remove(int number) {
        work[number] = false;
        numbers.remove(activity(number).id());
    }

    /// Writes an activity otherwise, at the same place in the outline.
    void replace(int number, Activity activity) {
        activities.set(number - outside, activity);
    }

    /// The numbers there are, those of the activities outside first.
    int size() {
        return outside + activities.size();
    }

    int outside() {
        return outside;
    }

    /// The number of an activity, or a negative one where it is not in the plan.
    int find(ActivityId id) {
        return numbers.getOrDefault(id, Arrows.NONE);
    }

    /// The activity with this number, which is not one of those outside.
    Activity activity(int number) {
        return activities.get(number - outside);
    }

    /// The dependency that an arrow is; it must be one.
    Dependency dependency(int arrow) {
        return dependencies.get(dependency[arrow]);
    }

    boolean isLink(int arrow) {
        return dependency[arrow] >= 0;
    }

    /// The arrow of a dependency, or a negative number where it is not in the plan.
    int arrow(DependencyId id) {
        for (int arrow = arrows.count() - 1; arrow >= 0; arrow--) {
            if (isLink(arrow) && dependency(arrow).id().equals(id) && arrows.isThere(arrow)) {
                return arrow;
            }
        }
        return Arrows.NONE;
    }

    /// True where something that is not in the plan would be missed if it came.
    boolean isLoose() {
        return loose;
    }

    boolean isSummary(int number) {
        return summary[number];
    }

    /// True for a number whose activity has not been taken out of the plan.
    boolean isThere(int number) {
        return work[number] || summary[number];
    }

    /// True for an activity of the plan that has none under it.
    boolean isWork(int number) {
        return work[number];
    }

    /// The node that waits for what the activity waits for.
    int in(int number) {
        return 2 * number;
    }

    /// The node that others wait for.
    int out(int number) {
        return summary[number] ? 2 * number + 1 : 2 * number;
    }

    /// True for a node that gathers what is under a summary.
    boolean isGathering(int node) {
        return node % 2 == 1;
    }

    /// True where nothing is at this node.
    boolean isEmpty(int node) {
        return node % 2 == 1 && !summary[node / 2];
    }

    /// True where a dependency says something about when this activity is, its own or that of a summary it is under.
    boolean waits(int number) {
        for (int node = in(number); node >= 0;) {
            int above = Arrows.NONE;
            for (int arrow = arrows.firstIn[node]; arrow >= 0; arrow = arrows.nextIn[arrow]) {
                if (arrows.kind[arrow] != Arrows.DOWN) {
                    return true;
                }
                above = arrows.from[arrow];
            }
            node = above;
        }
        return false;
    }
}
