package no.faseport.gantt;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The links between lines, found by the lines they cross without looking at the others.
///
/// An interval tree without pointers: the links lie sorted by their upper line, and over them a heap of the lowest line that
/// any of them reaches, so that whole halves that end above are passed by.
final class Joints {
    private final List<GanttRows.Joint> sorted;
    private final int[] lowest;
    private final int leaves;

    Joints(List<GanttRows.Joint> joints) {
        sorted = joints.stream().sorted(Comparator.comparingInt(GanttRows.Joint::upper)).toList();
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, sorted.size() * 2 - 1)));
        lowest = new int[2 * leaves];
        Arrays.fill(lowest, -1);
        for (int i = 0; i < sorted.size(); i++) {
            lowest[leaves + i] = sorted.get(i).lower();
        }
        for (int i = leaves - 1; i > 0; i--) {
            lowest[i] = Math.max(lowest[2 * i], lowest[2 * i + 1]);
        }
    }

    private Joints(Joints before, int place) {
        sorted = before.sorted.stream().map(one -> one.with(place)).toList();
        leaves = before.leaves;
        lowest = before.lowest.clone();
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] += lowest[i] < place ? 0 : 1;
        }
    }

    /// The same links where one more line stands at `place`, which none of them joins.
    Joints with(int place) {
        return new Joints(this, place);
    }

    /// All of them, by their upper line.
    List<GanttRows.Joint> all() {
        return sorted;
    }

    /// Gives `taker` every link that has a part on the lines from `first` to `last`.
    void crossing(int first, int last, Consumer<GanttRows.Joint> taker) {
        visit(1, 0, leaves, first, last, taker);
    }

    private void visit(int node, int from, int size, int first, int last, Consumer<GanttRows.Joint> taker) {
        if (lowest[node] < first || from >= sorted.size() || sorted.get(from).upper() > last) {
            return;
        }
        if (size == 1) {
            taker.accept(sorted.get(from));
            return;
        }
        visit(2 * node, from, size / 2, first, last, taker);
        visit(2 * node + 1, from + size / 2, size / 2, first, last, taker);
    }
}
