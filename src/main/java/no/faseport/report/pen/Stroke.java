package no.faseport.report.pen;

import java.util.List;

/// How a line is drawn: its colour, and its width and dashes in pixels; without dashes it is whole.
public record Stroke(Tint tint, double width, List<Double> dashes) {
    /// Keeps copies.
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /// A whole line.
    public static Stroke of(Tint tint, double width) {
        return new Stroke(tint, width, List.of());
    }

    /// A line of dashes and gaps.
    public static Stroke dashed(Tint tint, double width, double dash, double gap) {
        return new Stroke(tint, width, List.of(dash, gap));
    }
}
