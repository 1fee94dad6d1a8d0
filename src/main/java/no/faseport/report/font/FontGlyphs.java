package no.faseport.report.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The outlines of a font, counted before anybody draws them: an outline may be put together of others, and a few bytes of that
/// can stand for more points than a computer can draw.
final class FontGlyphs {
    private static final int MOST_POINTS = 20_000;
    private static final int DEEPEST = 8;
    private static final int HEAD = 10;
    private static final int UNKNOWN = -1;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final ByteBuffer outlines;
    private final int[] from;
    private final int[] points;

    /// The outlines in `tables`, `count` of them; where each begins is written in `wide` numbers or in short ones.
    FontGlyphs(FontTables tables, int count, boolean wide) {
        this.outlines = tables.table("glyf");
        this.from = new int[count + 1];
        this.points = new int[count];
        var places = tables.table("loca");
        for (int i = 0; i <= count; i++) {
            from[i] = wide ? places.getInt(i * 4) : Short.toUnsignedInt(places.getShort(i * 2)) * 2;
        }
        Arrays.fill(points, UNKNOWN);
    }

    /// How many there are.
    int count() {
        return points.length;
    }

    /// True where nothing is drawn.
    boolean isEmpty(int glyph) {
        return from[glyph] == from[glyph + 1];
    }

    /// True where all of them lie in the table, one after the other, and none is too much to draw.
    boolean areSound() {
        for (int i = 0; i < points.length; i++) {
            if (from[i] < 0 || from[i] > from[i + 1] || from[i + 1] > outlines.capacity()
                    || (!isEmpty(i) && from[i + 1] - from[i] < HEAD)) {
                return false;
            }
        }
        for (int i = 0; i < points.length; i++) {
            if (points(i, 0) > MOST_POINTS) {
                return false;
            }
        }
        return true;
    }

    /// How many points `glyph` is drawn with; too many where it is put together of what is put together too often.
    private int points(int glyph, int deep) {
        if (glyph >= points.length || deep > DEEPEST) {
            return MOST_POINTS + 1;
        }
        if (points[glyph] == UNKNOWN) {
            points[glyph] = isEmpty(glyph) ? 0 : counted(glyph, deep);
        }
        return points[glyph];
    }

    private int counted(int glyph, int deep) {
        int contours = outlines.getShort(from[glyph]);
        int at = from[glyph] + HEAD;
        if (contours >= 0) {
            return contours == 0 ? 0 : Short.toUnsignedInt(outlines.getShort(at + 2 * (contours - 1))) + 1;
        }
        int sum = 0;
        int flags = MORE;
        while ((flags & MORE) != 0 && sum <= MOST_POINTS) {
            flags = Short.toUnsignedInt(outlines.getShort(at));
            sum += 1 + points(Short.toUnsignedInt(outlines.getShort(at + 2)), deep + 1);
            at += 4 + length(flags);
        }
        return sum;
    }

    /// How many bytes tell where a part goes, and how it is stretched.
    private static int length(int flags) {
        int place = (flags & WORDS) == 0 ? 2 : 4;
        if ((flags & SCALE) != 0) {
            return place + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return place + 4;
        }
        return (flags & MATRIX) == 0 ? place : place + 8;
    }
}
