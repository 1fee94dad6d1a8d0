package no.faseport.document;

import no.faseport.gantt.paper.PaperSize;

/// How the sheets of a document lie.
public record PageShape(PaperSize size, boolean landscape) {
    /// A4, upright.
    public static final PageShape A4 = new PageShape(PaperSize.A4, false);
    /// A3, lying.
    public static final PageShape A3_LYING = new PageShape(PaperSize.A3, true);
    /// The margin at every side, in points.
    public static final double MARGIN = 16 * PaperSize.MILLIMETRE;

    /// The room between the margins at left and right, in points.
    public double room() {
        return size.width(landscape) - 2 * MARGIN;
    }
}
