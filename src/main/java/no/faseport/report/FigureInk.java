package no.faseport.report;

import java.util.List;
import java.util.Optional;
import no.faseport.report.pen.Stroke;
import no.faseport.report.pen.Tint;

/// How a mark of a computed picture looks on paper.
///
/// @param fill what its area is filled with; nothing where paper shows through
/// @param hatched true where lines are drawn across its area, so that it is known without its colour
/// @param edge the line around it, or the line it is
/// @param size the size of its letters, in pixels
record FigureInk(Optional<Tint> fill, boolean hatched, Stroke edge, double size, boolean bold) {
    private static final double USUAL_SIZE = 11;

    /// A line of this width.
    static FigureInk line(int rgb, double width, Double... dashes) {
        return new FigureInk(Optional.empty(), false, new Stroke(new Tint(rgb), width, List.of(dashes)), USUAL_SIZE,
                false);
    }

    /// An area with an edge.
    static FigureInk area(int rgb, int edge) {
        return new FigureInk(Optional.of(new Tint(rgb)), false, Stroke.of(new Tint(edge), 0.8), USUAL_SIZE, false);
    }

    /// An area with an edge and lines across it.
    static FigureInk hatch(int rgb, int edge) {
        return new FigureInk(Optional.of(new Tint(rgb)), true, Stroke.of(new Tint(edge), 0.8), USUAL_SIZE, false);
    }

    /// Letters.
    static FigureInk letters(int rgb, double size, boolean bold) {
        return new FigureInk(Optional.of(new Tint(rgb)), false, Stroke.of(new Tint(rgb), 0), size, bold);
    }
}
