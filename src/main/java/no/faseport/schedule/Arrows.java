package no.faseport.schedule;

import java.util.Arrays;

/// The arrows of a network in columns, each in the list of those out of one node and of those into another.
final class Arrows {
    /// What the end of a list looks like.
    static final int NONE = -1;
    /// A link, as [Dependency.Kind] has them.
    static final byte FS = 0;
    static final byte SS = 1;
    static final byte FF = 2;
    static final byte SF = 3;
    /// From a summary to what is under it: what holds for the one holds for the other.
    static final byte DOWN = 4;
    /// From what is under a summary to the summary's dates.
    static final byte UP = 5;
    /// What is no more an arrow.
    private static final byte GONE = 6;

    private int count;
    final int[] from;
    final int[] to;
    final byte[] kind;
    final int[] nextOut;
    final int[] nextIn;
    final int[] firstOut;
    final int[] firstIn;

    /// Room for `arrows` between `nodes`.
    Arrows(int nodes, int arrows) {
        from = new int[arrows];
        to = new int[arrows];
        kind = new byte[arrows];
        nextOut = new int[arrows];
        nextIn = new int[arrows];
        firstOut = new int[nodes];
        firstIn = new int[nodes];
        Arrays.fill(firstOut, NONE);
        Arrays.fill(firstIn, NONE);
    }

    /// The same arrows, with room for some more.
    Arrows(Arrows other, int moreNodes, int moreArrows) {
        int nodes = other.firstOut.length;
        count = other.count;
        from = Arrays.copyOf(other.from, count + moreArrows);
        to = Arrays.copyOf(other.to, from.length);
        kind = Arrays.copyOf(other.kind, from.length);
        nextOut = Arrays.copyOf(other.nextOut, from.length);
        nextIn = Arrays.copyOf(other.nextIn, from.length);
        firstOut = Arrays.copyOf(other.firstOut, nodes + moreNodes);
        firstIn = Arrays.copyOf(other.firstIn, nodes + moreNodes);
        Arrays.fill(firstOut, nodes, firstOut.length, NONE);
        Arrays.fill(firstIn, nodes, firstIn.length, NONE);
    }

    int count() {
        return count;
    }

    /// Adds an arrow and returns its number.
    int add(int source, int target, byte what) {
        int arrow = count++;
        from[arrow] = source;
        to[arrow] = target;
        kind[arrow] = what;
        nextOut[arrow] = firstOut[source];
        firstOut[source] = arrow;
        nextIn[arrow] = firstIn[target];
        firstIn[target] = arrow;
        return arrow;
    }

    /// Takes an arrow out of both its lists.
    void remove(int arrow) {
        remove(arrow, from[arrow], firstOut, nextOut);
        remove(arrow, to[arrow], firstIn, nextIn);
        kind[arrow] = GONE;
    }

    /// False where the arrow has been removed.
    boolean isThere(int arrow) {
        return kind[arrow] != GONE;
    }

    private static void remove(int arrow, int node, int[] first, int[] next) {
        if (first[node] == arrow) {
            first[node] = next[arrow];
            return;
        }
        int before = first[node];
        while (next[before] != arrow) {
            before = next[before];
        }
        next[before] = next[arrow];
    }
}
