package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What waits for what in a course: the arrows into each node, in arrays.
final class CourseArrows {
    /// A child starts after what its summary waits for; and a summary's end comes after its children.
    static final int UNDER = 0;
    static final int FS = 1;
    static final int SS = 2;
    static final int FF = 3;
    static final int SF = 4;

    /// The arrows into node `n` stand at `first[n]` to `first[n + 1]`.
    private final int[] first;
    private final int[] from;
    private final int[] kind;
    private final int[] lag;
    private final Lag.Unit[] unit;

    private record Arrow(int from, int to, int kind, Lag lag) {
    }

    CourseArrows(List<Activity> all, Map<ActivityId, Integer> numbers, boolean[] summary,
            List<Dependency> dependencies) {
        var arrows = new ArrayList<Arrow>();
        for (int i = 0; i < all.size(); i++) {
            arrows.add(new Arrow(2 * i, 2 * i + 1, UNDER, Lag.NONE));
            var parent = all.get(i).parent().map(numbers::get);
            if (parent.isPresent()) {
                arrows.add(new Arrow(2 * parent.get(), 2 * i, UNDER, Lag.NONE));
                arrows.add(new Arrow(2 * i + 1, 2 * parent.get() + 1, UNDER, Lag.NONE));
            }
        }
        for (var dependency : dependencies) {
            var predecessor = numbers.get(dependency.predecessor());
            var successor = numbers.get(dependency.successor());
            if (predecessor != null && successor != null) {
                arrow(dependency, predecessor, successor, summary).ifPresent(arrows::add);
            }
        }
        first = new int[2 * all.size() + 1];
        from = new int[arrows.size()];
        kind = new int[arrows.size()];
        lag = new int[arrows.size()];
        unit = new Lag.Unit[arrows.size()];
        arrange(arrows);
    }

    /// A summary is waited for by its end, since what is under it says when it starts; and it has no finish of its own that
    /// could be demanded.
    private static Optional<Arrow> arrow(Dependency dependency, int predecessor, int successor, boolean[] summary) {
        int way = switch (dependency.kind()) {
            case FS -> FS;
            case SS -> SS;
            case FF -> FF;
            case SF -> SF;
        };
        return summary[successor] && way >= FF
                ? Optional.empty()
                : Optional.of(new Arrow(2 * predecessor + 1, 2 * successor, way, dependency.lag()));
    }

    private void arrange(List<Arrow> arrows) {
        for (var arrow : arrows) {
            first[arrow.to + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = first.clone();
        for (var arrow : arrows) {
            int at = next[arrow.to]++;
            from[at] = arrow.from;
            kind[at] = arrow.kind;
            lag[at] = arrow.lag.amount();
            unit[at] = arrow.lag.unit();
        }
    }

    int firstInto(int node) {
        return first[node];
    }

    int from(int arrow) {
        return from[arrow];
    }

    int kind(int arrow) {
        return kind[arrow];
    }

    int lag(int arrow) {
        return lag[arrow];
    }

    Lag.Unit unit(int arrow) {
        return Objects.requireNonNull(unit[arrow]);
    }

    /// Nodes such that every arrow points forward; shorter than the nodes where they go in a circle.
    int[] order() {
        var out = new ArrayList<List<Integer>>();
        var waitsFor = new int[first.length - 1];
        for (int node = 0; node < waitsFor.length; node++) {
            out.add(new ArrayList<>());
        }
        for (int node = 0; node < waitsFor.length; node++) {
            waitsFor[node] = first[node + 1] - first[node];
            for (int arrow = first[node]; arrow < first[node + 1]; arrow++) {
                out.get(from[arrow]).add(node);
            }
        }
        var sorted = new int[waitsFor.length];
        int known = 0;
        for (int node = 0; node < waitsFor.length; node++) {
            if (waitsFor[node] == 0) {
                sorted[known++] = node;
            }
        }
        for (int done = 0; done < known; done++) {
            for (int node : out.get(sorted[done])) {
                if (--waitsFor[node] == 0) {
                    sorted[known++] = node;
                }
            }
        }
        return Arrays.copyOf(sorted, known);
    }
}
