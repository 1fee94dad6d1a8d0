package no.faseport.report;

import no.faseport.document.PageShape;

/// How much room there is for what is written on a page, or in a column of one, in pixels, 96 an inch.
record PageRoom(double wide, double high) {
    /// Between parts that stand beside each other.
    static final double GAP = 22;
    private static final double PIXELS = 96.0 / 72;
    private static final double HEAD_AND_FOOT = 310;
    private static final double TILE = 138;

    /// The room of a whole page.
    static PageRoom of(PageShape shape) {
        return new PageRoom(shape.room() * PIXELS,
                shape.size().height(shape.landscape()) * PIXELS - HEAD_AND_FOOT);
    }

    /// The room of a column that takes this share; the first has no gap before it.
    PageRoom column(double share, boolean first) {
        return new PageRoom(wide * share - (first ? 0 : GAP), high);
    }

    /// How much a picture is made smaller to stand here.
    double scale(Artwork drawing) {
        return Math.min(1, Math.min(wide / drawing.width(), high / drawing.height()));
    }

    /// How many tiles of so many stand beside each other, so that all lines of them are as full as can be.
    int tiles(int count) {
        int most = Math.max(1, (int) (wide / TILE));
        int lines = Math.ceilDiv(Math.max(1, count), most);
        return Math.ceilDiv(Math.max(1, count), lines);
    }
}
