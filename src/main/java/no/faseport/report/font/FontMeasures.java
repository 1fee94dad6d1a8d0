package no.faseport.report.font;

import java.nio.ByteBuffer;

/// The measures of a font, and whether text can be set with them.
final class FontMeasures {
    private static final int MAGIC = 0x5F0F3CF5;
    private static final int LEAST_UNITS = 16;
    private static final int MOST_UNITS = 16_384;
    private static final double HIGHEST = 3;
    private static final double DEEPEST = 2;
    private static final double WIDEST = 20;
    private static final int HEAD = 54;
    private static final int HHEA = 36;
    private static final int MAXP = 32;
    private static final int OS_2 = 78;

    private final FontTables tables;
    private final ByteBuffer head;
    private final ByteBuffer lines;

    FontMeasures(FontTables tables) {
        this.tables = tables;
        this.head = tables.table("head");
        this.lines = tables.table("hhea");
    }

    /// How many outlines it says it has.
    int glyphs() {
        return Short.toUnsignedInt(tables.table("maxp").getShort(4));
    }

    /// True where the places of outlines are written in four bytes each.
    boolean wide() {
        return head.getShort(50) == 1;
    }

    /// True where lines and letters have sizes that letters have.
    boolean areSound() {
        return head.capacity() >= HEAD && head.getInt(12) == MAGIC && units() >= LEAST_UNITS && units() <= MOST_UNITS
                && (head.getShort(50) & ~1) == 0 && lines.capacity() >= HHEA
                && tables.table("maxp").capacity() >= MAXP && tables.table("OS/2").capacity() >= OS_2
                && areLines(lines.getShort(4), lines.getShort(6)) && areLines(head.getShort(42), head.getShort(38))
                && areWidths();
    }

    private int units() {
        return Short.toUnsignedInt(head.getShort(18));
    }

    private boolean areLines(int above, int below) {
        return above > 0 && above <= HIGHEST * units() && below <= units() && -below <= DEEPEST * units();
    }

    /// Only those of the outlines that have their own.
    private boolean areWidths() {
        int count = Short.toUnsignedInt(lines.getShort(34));
        var widths = tables.table("hmtx");
        if (count == 0 || count > glyphs() || widths.capacity() < 4 * count + 2 * (glyphs() - count)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (Short.toUnsignedInt(widths.getShort(4 * i)) > WIDEST * units()) {
                return false;
            }
        }
        return true;
    }
}
