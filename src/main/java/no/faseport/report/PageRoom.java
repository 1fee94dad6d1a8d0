package no.faseport.report;

import no.faseport.document.PageShape;

/// How much room there is for what is written on a page, or in a column of one, in pixels, 96 an inch.
///
/// @param letters how large the letters of tables are, of what they usually are
public record PageRoom(double wide, double high, double letters) {
    /// Between parts that stand beside each other.
    static final double GAP = 22;
    private static final double PIXELS = 96.0 / 72;
    /// What margins, title and the air below a picture take of a first page whose title has a line for each of its parts.
    private static final double HEAD_AND_FOOT = 276;
    /// How much of a page is left for pictures at least, however long its title is: they stand on the next.
    private static final double LEAST = 1.0 / 3;
    private static final double TILE = 165;
    /// How much less the margins of the pages after the first take.
    private static final double FOLLOWING = 136;
    /// A caption with the room around it.
    private static final double CAPTION = Lead.CAPTION * PIXELS;

    /// With letters as they usually are.
    public PageRoom(double wide, double high) {
        this(wide, high, 1);
    }

    /// The same for letters so large.
    PageRoom lettered(double size) {
        return new PageRoom(wide, high, size);
    }

    /// The room of a whole page, where the title of the first is `more` pixels higher than usual.
    public static PageRoom of(PageShape shape, double more) {
        double all = shape.size().height(shape.landscape()) * PIXELS;
        return new PageRoom(shape.room() * PIXELS, Math.max(all * LEAST, all - HEAD_AND_FOOT - more));
    }

    /// How high a page after the first is, in points.
    double following() {
        return (high + FOLLOWING) / PIXELS;
    }

    /// The room of a column that takes this share; the first has no gap before it.
    PageRoom column(double share, boolean first) {
        return new PageRoom(wide * share - (first ? 0 : GAP), high, letters);
    }

    /// How much a picture is made smaller to stand here, with its caption where it has one.
    double scale(Artwork drawing) {
        double room = switch (drawing) {
            case Artwork.Planned _ -> high;
            case Artwork.Computed _ -> high - CAPTION;
        };
        return Math.min(1, Math.min(wide / drawing.width(), room / drawing.height()));
    }

    /// How many tiles of so many stand beside each other, so that all lines of them are as full as can be.
    public int tiles(int count) {
        int most = Math.max(1, (int) (wide / TILE));
        int lines = Math.ceilDiv(Math.max(1, count), most);
        return Math.ceilDiv(Math.max(1, count), lines);
    }
}
