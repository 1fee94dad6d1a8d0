package no.faseport.chart;

import java.util.List;
import java.util.Locale;

/// What a series stands for, which decides how it looks: always by form or pattern beside its colour.
public enum Tone {
    /// What was granted: pale, with an edge.
    BUDGET,
    /// What was used: filled.
    ACTUAL,
    /// What is expected: an edge in dashes.
    FORECAST,
    /// A total that changes lead to.
    TOTAL,
    /// A change, up or down.
    CHANGE,
    /// The first of several kinds beside each other.
    FIRST,
    /// The second of several kinds.
    SECOND,
    /// The third of several kinds.
    THIRD,
    /// The fourth of several kinds.
    FOURTH,
    /// The fifth of several kinds.
    FIFTH,
    /// The sixth of several kinds.
    SIXTH,
    /// The seventh of several kinds.
    SEVENTH,
    /// The eighth of several kinds.
    EIGHTH;

    private static final List<Tone> KINDS = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH);

    /// The tone of the kind with this number, from 0; kinds after the eighth look as it does.
    public static Tone ofKind(int number) {
        return KINDS.get(Math.min(number, KINDS.size() - 1));
    }

    /// The style class of its marks.
    public String style() {
        return "chart-" + name().toLowerCase(Locale.ROOT);
    }
}
