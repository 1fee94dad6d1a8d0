package no.faseport.document.sheet;

import no.faseport.gantt.paper.PaperSize;

/// How pages are wanted on sheets.
///
/// @param overlap how much of its neighbours a sheet repeats, in millimetres, so that they can be glued together
/// @param marks true where sheets that belong together get marks to cut along and a map of how they lie
/// @param leastPoints the smallest text that should be printed, in points
public record SheetOrder(PaperSize size, Turn turn, Fit fit, double overlap, boolean marks, PageRange range,
        double leastPoints) {
    /// The smallest text where nobody says otherwise, in points: what most people read on paper without a lens.
    public static final double LEAST_POINTS = 6;
    /// The overlap where nobody says otherwise.
    public static final double OVERLAP = 10;
    /// The widest overlap.
    public static final double MOST_OVERLAP = 50;

    /// Keeps the overlap within a sheet.
    public SheetOrder {
        overlap = Math.clamp(overlap, 0, MOST_OVERLAP);
    }

    /// All pages, each on one sheet of this size.
    public static SheetOrder usual(PaperSize size) {
        return new SheetOrder(size, Turn.AS_PAGE, new Fit.OnePage(), OVERLAP, true, PageRange.ALL, LEAST_POINTS);
    }

    /// The same in another size over other sheets.
    public SheetOrder fitting(Fit another) {
        return new SheetOrder(size, turn, another, overlap, marks, range, leastPoints);
    }

    /// The same for some of the pages.
    public SheetOrder of(PageRange some) {
        return new SheetOrder(size, turn, fit, overlap, marks, some, leastPoints);
    }
}
