package no.faseport.report;

import java.util.List;

/// How a line is drawn: its colour, and its width and dashes in pixels; without dashes it is whole.
record Stroke(Tint tint, double width, List<Double> dashes) {
    Stroke {
        dashes = List.copyOf(dashes);
    }

    /// A whole line.
    static Stroke of(Tint tint, double width) {
        return new Stroke(tint, width, List.of());
    }

    /// A line of dashes and gaps.
    static Stroke dashed(Tint tint, double width, double dash, double gap) {
        return new Stroke(tint, width, List.of(dash, gap));
    }
}
