package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A plan as a graph: every activity has a node for its start and one for its finish, and an arrow says how many
/// working days the one must at least come after the other.
///
/// An activity's finish comes its duration after its start. A summary's children start after its start node and its
/// finish node comes after their finishes, so that waiting for a summary means waiting for all that is under it.
/// Activity number `i` has the start node `2i` and the finish node `2i + 1`.
final class Network {
    private final List<Activity> activities;
    private final boolean[] summary;
    /// The arrows out of node `n` stand at `firstArrow[n]` to `firstArrow[n + 1]`.
    private final int[] firstArrow;
    private final int[] to;
    private final int[] days;
    /// Nodes such that every arrow points forward; shorter than the nodes where they go in a circle.
    private final int[] order;

    Network(List<Activity> activities, List<Dependency> dependencies) {
        this.activities = List.copyOf(activities);
        this.summary = new boolean[activities.size()];
        var arrows = arrows(dependencies);
        firstArrow = new int[2 * activities.size() + 1];
        to = new int[arrows.size()];
        days = new int[arrows.size()];
        arrange(arrows);
        order = sort();
    }

    static int start(int activity) {
        return 2 * activity;
    }

    static int finish(int activity) {
        return 2 * activity + 1;
    }

    boolean isSummary(int activity) {
        return summary[activity];
    }

    int nodes() {
        return firstArrow.length - 1;
    }

    int[] order() {
        return order;
    }

    /// Tells `visitor` every arrow out of `node`.
    void arrowsFrom(int node, Arrows visitor) {
        for (int arrow = firstArrow[node]; arrow < firstArrow[node + 1]; arrow++) {
            visitor.arrow(to[arrow], days[arrow]);
        }
    }

    private List<Arrow> arrows(List<Dependency> dependencies) {
        Map<ActivityId, Integer> numbers = HashMap.newHashMap(activities.size());
        for (int i = 0; i < activities.size(); i++) {
            numbers.put(activities.get(i).id(), i);
        }
        var arrows = new ArrayList<Arrow>();
        for (int i = 0; i < activities.size(); i++) {
            var parent = activities.get(i).parent().map(numbers::get);
            if (parent.isPresent()) {
                summary[parent.get()] = true;
                arrows.add(new Arrow(start(parent.get()), start(i), 0));
                arrows.add(new Arrow(finish(i), finish(parent.get()), 0));
            }
        }
        for (int i = 0; i < activities.size(); i++) {
            arrows.add(new Arrow(start(i), finish(i), summary[i] ? 0 : activities.get(i).duration()));
        }
        for (var dependency : dependencies) {
            if (numbers.containsKey(dependency.predecessor()) && numbers.containsKey(dependency.successor())) {
                arrows.add(new Arrow(finish(known(numbers, dependency.predecessor())),
                        start(known(numbers, dependency.successor())), dependency.lag().amount()));
            }
        }
        return arrows;
    }

    private static int known(Map<ActivityId, Integer> numbers, ActivityId id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    private void arrange(List<Arrow> arrows) {
        for (var arrow : arrows) {
            firstArrow[arrow.from + 1]++;
        }
        Arrays.parallelPrefix(firstArrow, Integer::sum);
        var next = firstArrow.clone();
        for (var arrow : arrows) {
            int at = next[arrow.from]++;
            to[at] = arrow.to;
            days[at] = arrow.days;
        }
    }

    private int[] sort() {
        var waitsFor = new int[nodes()];
        for (int node : to) {
            waitsFor[node]++;
        }
        var sorted = new int[nodes()];
        int known = 0;
        for (int node = 0; node < waitsFor.length; node++) {
            if (waitsFor[node] == 0) {
                sorted[known++] = node;
            }
        }
        for (int done = 0; done < known; done++) {
            for (int arrow = firstArrow[sorted[done]]; arrow < firstArrow[sorted[done] + 1]; arrow++) {
                if (--waitsFor[to[arrow]] == 0) {
                    sorted[known++] = to[arrow];
                }
            }
        }
        return Arrays.copyOf(sorted, known);
    }

    boolean turnsInACircle() {
        return order.length < nodes();
    }

    /// The activities of one circle in the order they wait for each other, from the one that stands topmost.
    ///
    /// Every node that could not be put in order has a predecessor that could not either, so walking backwards among
    /// them must come to a node it has seen.
    Cycle cycle() {
        var before = stuckPredecessors();
        int node = 0;
        while (before[node] < 0) {
            node++;
        }
        var seen = new boolean[nodes()];
        while (!seen[node]) {
            seen[node] = true;
            node = before[node];
        }
        var circle = new ArrayList<Activity>();
        int first = node;
        do {
            var activity = activities.get(node / 2);
            if (!circle.contains(activity)) {
                circle.add(activity);
            }
            node = before[node];
        } while (node != first);
        Collections.reverse(circle);
        var topmost = Collections.min(circle, Comparator.comparing(activities::indexOf));
        Collections.rotate(circle, -circle.indexOf(topmost));
        return new Cycle(circle);
    }

    private int[] stuckPredecessors() {
        var stuck = new boolean[nodes()];
        Arrays.fill(stuck, true);
        for (int node : order) {
            stuck[node] = false;
        }
        var before = new int[nodes()];
        Arrays.fill(before, -1);
        for (int node = 0; node < nodes(); node++) {
            if (stuck[node]) {
                int from = node;
                arrowsFrom(node, (target, ignored) -> before[target] = from);
            }
        }
        return before;
    }

    /// Is told an arrow's target and the working days it demands.
    interface Arrows {
        void arrow(int target, int days);
    }

    private record Arrow(int from, int to, int days) {
    }
}
