package no.faseport.reporting;

import java.util.List;
import java.util.stream.Stream;

/// How many lines of each list are told where room is scarce; a list that is cut says how many more there are, and where.
record Brevity(int watched, int needed, int decided) {
    /// How many more gates than projects to be watched are told of: each waits for somebody to decide.
    private static final int MORE = 9;
    /// So many of the last decisions are told of at least.
    private static final int LEAST = 3;
    /// Everything.
    static final Brevity NONE = new Brevity(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    /// Less and less, down to what forty projects leave room for where many of them need action.
    static final List<Brevity> STEPS = Stream.of(20, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4)
            .map(lines -> new Brevity(lines, lines + MORE, Math.max(LEAST, lines / 2))).toList();
}
