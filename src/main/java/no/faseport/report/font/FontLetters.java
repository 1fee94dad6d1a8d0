package no.faseport.report.font;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which outline each letter of a font has. Letters without any are left out, so that another font gives them.
final class FontLetters {
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int BASIC = 1;
    private static final int ALL = 10;
    private static final int MOST = 100_000;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;
    private static final int GROUP = 12;
    private static final int BEGINNING = 12;

    private final ByteBuffer map;
    private final FontGlyphs glyphs;
    private final SortedMap<Integer, Integer> found = new TreeMap<>();

    /// The letters of the map in `tables`, drawn as `glyphs`.
    FontLetters(FontTables tables, FontGlyphs glyphs) {
        this.map = tables.table("cmap");
        this.glyphs = glyphs;
        int best = 0;
        int at = 0;
        for (int i = 0; i < unsigned(2); i++) {
            int worth = worth(unsigned(4 + i * 8), unsigned(6 + i * 8), map.getInt(8 + i * 8));
            if (worth > best) {
                best = worth;
                at = map.getInt(8 + i * 8);
            }
        }
        if (best > 0) {
            read(at);
        }
    }

    /// The larger, the more letters such a map may have; 0 for one that is not understood.
    private int worth(int platform, int encoding, int at) {
        boolean unicode = platform == UNICODE || (platform == WINDOWS && (encoding == BASIC || encoding == ALL));
        return unicode ? switch (unsigned(at)) {
            case SEGMENTS -> 1;
            case GROUPS -> 2;
            default -> 0;
        } : 0;
    }

    private void read(int at) {
        if (unsigned(at) == GROUPS) {
            groups(at);
        } else {
            segments(at);
        }
    }

    /// Groups come in order, none over another; what does not is no map.
    private void groups(int at) {
        long before = -1;
        long count = Integer.toUnsignedLong(map.getInt(at + 12));
        for (long i = 0; i < count; i++) {
            int group = Math.toIntExact(at + 16 + i * GROUP);
            long first = Integer.toUnsignedLong(map.getInt(group));
            long last = Integer.toUnsignedLong(map.getInt(group + 4));
            if (first <= before || last < first || last > Character.MAX_CODE_POINT) {
                throw new IllegalArgumentException("the groups are out of order");
            }
            for (long sign = first; sign <= last; sign++) {
                put((int) sign, Integer.toUnsignedLong(map.getInt(group + 8)) + sign - first);
            }
            before = last;
        }
    }

    private void segments(int at) {
        int count = unsigned(at + 6) / 2;
        int ends = at + 14;
        int before = -1;
        for (int i = 0; i < count; i++) {
            int last = unsigned(ends + 2 * i);
            int first = unsigned(ends + 2 + 2 * (count + i));
            if (first <= before || last < first) {
                throw new IllegalArgumentException("the segments are out of order");
            }
            int step = unsigned(ends + 2 + 2 * (2 * count + i));
            int place = ends + 2 + 2 * (3 * count + i);
            int offset = unsigned(place);
            for (int sign = first; sign <= last && sign < Character.MAX_VALUE; sign++) {
                int listed = offset == 0 ? sign : unsigned(place + offset + 2 * (sign - first));
                put(sign, offset != 0 && listed == 0 ? 0 : (listed + step) & Character.MAX_VALUE);
            }
            before = last;
        }
    }

    private void put(int sign, long glyph) {
        boolean isDrawn = glyph > 0 && glyph < glyphs.count()
                && (!glyphs.isEmpty((int) glyph) || Character.isSpaceChar(sign));
        if (isDrawn && !Character.isISOControl(sign)) {
            found.put(sign, (int) glyph);
        }
        if (found.size() > MOST) {
            throw new IllegalArgumentException("more letters than there are");
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(map.getShort(at));
    }

    /// The outline of each, in order.
    SortedMap<Integer, Integer> found() {
        return found;
    }

    /// A map of these letters alone.
    byte[] table() {
        var table = ByteBuffer.allocate(BEGINNING + 16 + found.size() * GROUP);
        table.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS).putShort((short) ALL)
                .putInt(BEGINNING);
        table.putShort((short) GROUPS).putShort((short) 0).putInt(16 + found.size() * GROUP).putInt(0)
                .putInt(found.size());
        found.forEach((sign, glyph) -> table.putInt(sign).putInt(sign).putInt(glyph));
        return table.array();
    }
}
