package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A plan as a graph: what a node's dates follow from comes into it by arrows.
///
/// An activity is a node. Where it is a summary that node only hands on what the summary waits for to all that is under
/// it, and a second node gathers the dates of all that is under it for those who wait for the summary. The first numbers
/// are those of the activities outside. A number once given is not given again.
final class Network {
    final Arrows arrows;
    private final int outside;
    private final List<Activity> activities;
    private final Numbers numbers;
    private final Nodes nodes;
    /// True for the numbers of activities of the plan that have none under them.
    private final boolean[] work;
    private final List<Dependency> dependencies;
    /// Which of the dependencies an arrow is, if any.
    private final int[] dependency;
    /// The successor of the link that came last: the next is likely to have the same, or the one behind it.
    private int linked;
    /// True where a parent or an end of a dependency is not in the plan.
    private boolean loose;

    Network(PlanFacts facts) {
        outside = facts.outside().size();
        activities = new ArrayList<>(facts.activities());
        dependencies = new ArrayList<>(facts.dependencies());
        numbers = new Numbers(size());
        facts.outside().forEach(one -> number(one.id()));
        facts.activities().forEach(one -> number(one.id()));
        var parents = parents();
        nodes = new Nodes(summaries(parents));
        work = new boolean[size()];
        arrows = new Arrows(nodes(), facts.dependencies().size() + outlineArrows(parents));
        dependency = new int[arrows.from.length];
        Arrays.fill(dependency, Arrows.NONE);
        for (int number = outside; number < size(); number++) {
            work[number] = !isSummary(number);
            placeUnder(parents[number], number);
        }
        for (int place = 0; place < dependencies.size(); place++) {
            link(place);
        }
    }

    /// The same network, with `added` in it and room for so many new links; only where `removes` is said can activities be removed.
    Network(Network other, List<Activity> added, boolean removes, int links) {
        outside = other.outside;
        activities = new ArrayList<>(other.activities);
        dependencies = new ArrayList<>(other.dependencies);
        loose = other.loose;
        numbers = added.isEmpty() && !removes ? other.numbers : new Numbers(other.numbers, added.size());
        int before = size();
        for (var one : added) {
            number(one.id());
            activities.add(one);
        }
        nodes = other.nodes;
        work = Arrays.copyOf(other.work, size());
        arrows = new Arrows(other.arrows, added.size(), links + 2 * added.size());
        dependency = Arrays.copyOf(other.dependency, arrows.from.length);
        Arrays.fill(dependency, other.arrows.count(), dependency.length, Arrows.NONE);
        for (int number = before; number < size(); number++) {
            work[number] = true;
            placeUnder(parent(number), number);
        }
    }

    private void number(ActivityId id) {
        if (!numbers.add(id)) {
            throw new IllegalArgumentException("an activity stands twice in the plan: " + id);
        }
    }

    private int[] parents() {
        var parents = new int[size()];
        for (int number = outside; number < size(); number++) {
            var above = activity(number).parent();
            // most lie under what the line before them lies under
            int guess = number == outside ? Arrows.NONE : parents[number - 1];
            parents[number] = above.isEmpty() ? Arrows.NONE : numbers.find(above.get(), guess);
            loose |= above.isPresent() && parents[number] < 0;
        }
        return parents;
    }

    private boolean[] summaries(int[] parents) {
        var summaries = new boolean[parents.length];
        for (int number = outside; number < parents.length; number++) {
            if (parents[number] >= outside) {
                summaries[parents[number]] = true;
            }
        }
        return summaries;
    }

    private int outlineArrows(int[] parents) {
        int arrows = 0;
        for (int number = outside; number < parents.length; number++) {
            arrows += parents[number] >= outside ? 2 : 0;
        }
        return arrows;
    }

    /// The number of what an activity is under, a negative one where it is at the top.
    int parent(int number) {
        var parent = activity(number).parent();
        return parent.isEmpty() ? Arrows.NONE : find(parent.get());
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
        dependencies.add(one);
        return link(dependencies.size() - 1);
    }

    private int link(int place) {
        var one = dependencies.get(place);
        int before = find(one.predecessor());
        int after = numbers.find(one.successor(), linked);
        linked = after;
        if (before < 0 || after < outside) {
            loose = true;
            return Arrows.NONE;
        }
        int arrow = arrows.add(out(before), in(after), kind(one.kind()));
        dependency[arrow] = place;
        return arrow;
    }

    private static byte kind(Dependency.Kind kind) {
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
        numbers.remove(number);
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
        return numbers.find(id);
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
        return nodes.isSummary(number);
    }

    /// True for a number whose activity has not been taken out of the plan.
    boolean isThere(int number) {
        return work[number] || isSummary(number);
    }

    /// True for an activity of the plan that has none under it.
    boolean isWork(int number) {
        return work[number];
    }

    /// The node that waits for what the activity waits for.
    int in(int number) {
        return nodes.in(number);
    }

    /// The node that others wait for.
    int out(int number) {
        return nodes.out(number);
    }

    /// True for a node that gathers what is under a summary.
    boolean isGathering(int node) {
        return nodes.isSecond(node);
    }

    /// The number of the activity that a node is.
    int number(int node) {
        return nodes.activity(node);
    }

    /// How many nodes there are.
    int nodes() {
        return nodes.count(size());
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
