package no.faseport.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan as a graph: what a node's dates follow from comes into it by arrows.
///
/// Activity number `i` is node `2i`. Where it is a summary that node only hands on what the summary waits for to all that
/// is under it, and node `2i + 1` gathers the dates of all that is under it for those who wait for the summary. The first
/// numbers are those of the activities outside.
final class Network {
    private final List<Activity> activities;
    private final List<Dependency> dependencies = new ArrayList<>();
    private final int outside;
    private final Map<ActivityId, Integer> numbers;
    private final boolean[] summary;
    private final int links;
    final Arrows arrows;

    Network(PlanFacts facts) {
        activities = facts.activities();
        outside = facts.outside().size();
        numbers = HashMap.newHashMap(outside + activities.size());
        for (var one : facts.outside()) {
            numbers.put(one.id(), numbers.size());
        }
        for (var one : activities) {
            numbers.put(one.id(), numbers.size());
        }
        if (numbers.size() < size()) {
            throw new IllegalArgumentException("an activity stands twice in the plan");
        }
        summary = new boolean[size()];
        arrows = new Arrows(2 * size(), facts.dependencies().size() + 2 * activities.size());
        var parents = parents();
        links = link(facts.dependencies());
        outline(parents);
    }

    private int[] parents() {
        var parents = new int[size()];
        for (int i = 0; i < size(); i++) {
            parents[i] = i < outside ? Arrows.NONE : activity(i).parent().map(this::find).orElse(Arrows.NONE);
            if (parents[i] >= outside) {
                summary[parents[i]] = true;
            }
        }
        return parents;
    }

    private int link(List<Dependency> all) {
        for (var one : all) {
            int before = find(one.predecessor());
            int after = find(one.successor());
            if (before >= 0 && after >= outside) {
                arrows.add(out(before), in(after), kind(one.kind()));
                dependencies.add(one);
            }
        }
        return arrows.count;
    }

    private static int kind(Dependency.Kind kind) {
        return switch (kind) {
            case FS -> Arrows.FS;
            case SS -> Arrows.SS;
            case FF -> Arrows.FF;
            case SF -> Arrows.SF;
        };
    }

    private void outline(int[] parents) {
        for (int i = 0; i < size(); i++) {
            if (parents[i] >= outside) {
                arrows.add(in(parents[i]), in(i), Arrows.DOWN);
                arrows.add(out(i), out(parents[i]), Arrows.UP);
            }
        }
    }

    /// Activities and those outside.
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

    /// The dependencies that count; each stands in the place that its arrow's number says.
    List<Dependency> dependencies() {
        return dependencies;
    }

    /// How many of the arrows, the first ones, are dependencies.
    int links() {
        return links;
    }

    boolean isSummary(int number) {
        return summary[number];
    }

    /// The node that waits for what the activity waits for.
    int in(int number) {
        return 2 * number;
    }

    /// The node that others wait for.
    int out(int number) {
        return summary[number] ? 2 * number + 1 : 2 * number;
    }

    /// True for the node of an activity that has none under it.
    boolean isWork(int node) {
        return node % 2 == 0 && !summary[node / 2];
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
