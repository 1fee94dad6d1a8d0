package no.faseport.schedule;

import java.util.Arrays;

/// What the passes find, in columns: days of the epoch and [Moment]s, by node, and floats by activity.
final class Dates {
    /// Before every day there is: where nothing binds.
    static final int NEVER = Integer.MIN_VALUE;
    /// After every day there is: where nothing binds.
    static final int UNBOUND = Integer.MAX_VALUE;

    /// The first day each node can start on; of a node that only hands on, the day its dependencies let others start.
    final int[] start;
    /// The first moment each node can be over; of a node that only hands on, the day that others are not to finish before.
    final int[] end;
    /// For a node that gathers, the node under it that starts first.
    final int[] opener;
    /// The last day each node may start on, as far as those before it are concerned.
    final int[] lateStart;
    /// The last moment each node may be over, as far as those before it are concerned.
    final int[] lateEnd;
    /// The day each node starts on where it is not to be disturbed by those before it.
    final int[] keptStart;
    /// The moment each node is over where it is not to be disturbed by those before it.
    final int[] keptEnd;
    /// The working days from the earliest start to the one planned.
    final int[] delay;
    final int[] totalFloat;
    final int[] freeFloat;
    /// Where activities begin that wait for others and that nothing else lets begin.
    int first = UNBOUND;
    /// The day on which the last activity is over.
    int last = NEVER;

    /// Nothing found yet: the passes write what they find about a node before they read it.
    Dates(int nodes, int activities) {
        start = new int[nodes];
        end = new int[nodes];
        opener = new int[nodes];
        lateStart = new int[nodes];
        lateEnd = new int[nodes];
        keptStart = new int[nodes];
        keptEnd = new int[nodes];
        delay = new int[activities];
        totalFloat = new int[activities];
        freeFloat = new int[activities];
        Arrays.fill(opener, Arrows.NONE);
    }

    /// What was found before, and room for more activities.
    Dates(Dates other, int nodes, int activities) {
        start = filled(other.start, nodes, NEVER);
        end = filled(other.end, nodes, NEVER);
        opener = filled(other.opener, nodes, Arrows.NONE);
        lateStart = filled(other.lateStart, nodes, UNBOUND);
        lateEnd = filled(other.lateEnd, nodes, UNBOUND);
        keptStart = filled(other.keptStart, nodes, UNBOUND);
        keptEnd = filled(other.keptEnd, nodes, UNBOUND);
        delay = Arrays.copyOf(other.delay, activities);
        totalFloat = Arrays.copyOf(other.totalFloat, activities);
        freeFloat = Arrays.copyOf(other.freeFloat, activities);
        first = other.first;
        last = other.last;
    }

    private static int[] filled(int[] before, int size, int value) {
        var column = Arrays.copyOf(before, size);
        Arrays.fill(column, before.length, size, value);
        return column;
    }
}
