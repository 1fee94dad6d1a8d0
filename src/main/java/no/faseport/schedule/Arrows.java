package no.faseport.schedule;

import java.util.Arrays;

/// The arrows of a network in columns, each in the list of those out of one node and of those into another.
final class Arrows {
    /// What the end of a list looks like.
    static final int NONE = -1;
    /// A link, as [Dependency.Kind] has them.
    static final int FS = 0;
    static final int SS = 1;
    static final int FF = 2;
    static final int SF = 3;
    /// From a summary to what is under it: what holds for the one holds for the other.
    static final int DOWN = 4;
    /// From what is under a summary to the summary's dates.
    static final int UP = 5;

    int count;
    int[] from;
    int[] to;
    int[] kind;
    int[] nextOut;
    int[] nextIn;
    int[] firstOut;
    int[] firstIn;

    Arrows(int nodes, int arrows) {
        from = new int[arrows];
        to = new int[arrows];
        kind = new int[arrows];
        nextOut = new int[arrows];
        nextIn = new int[arrows];
        firstOut = new int[nodes];
        firstIn = new int[nodes];
        Arrays.fill(firstOut, NONE);
        Arrays.fill(firstIn, NONE);
    }

    /// Adds an arrow and returns its number.
    int add(int source, int target, int what) {
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
}
