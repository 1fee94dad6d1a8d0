package no.faseport.report.pen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font without its hints, which fit letters to the few pixels of coarse screens (OpenType 1.9, "glyf", "fpgm"): they say
/// nothing on paper, are passed over by most readers of PDF, and are more than half of what a font takes in a file.
///
/// The outlines are moved together within the file's bytes; everything else stays where it is.
final class UnhintedFont {
    private static final Set<String> HINTS = Set.of("cvt ", "fpgm", "prep", "gasp");
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LONG_PLACES = 50;
    private static final int GLYPHS = 4;
    private static final int OUTLINE = 10;
    private static final int WIDE_PARTS = 1;
    private static final int ONE_SCALE = 1 << 3;
    private static final int MORE_PARTS = 1 << 5;
    private static final int TWO_SCALES = 1 << 6;
    private static final int MATRIX = 1 << 7;
    private static final int HINTED = 1 << 8;

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();

    private UnhintedFont(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /// The font in the file `in`, also without its ligatures: looking for them in every word takes most of the time of writing
    /// a PDF.
    static TrueTypeFont read(InputStream in) throws IOException {
        var file = in.readAllBytes();
        new UnhintedFont(file).strip();
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
        parsed.setEnableGsub(false);
        return parsed;
    }

    private void strip() {
        for (int i = 0, at = DIRECTORY; i < file.getShort(4); i++, at += ENTRY) {
            var name = new byte[4];
            file.get(at, name);
            var table = new String(name, StandardCharsets.US_ASCII);
            if (HINTS.contains(table)) {
                file.put(at, (byte) '-'); // a table that nobody knows is passed over
            }
            tables.put(table, file.getInt(at + 8));
        }
        outlines(tables.getOrDefault("glyf", 0), file.getShort(tables.getOrDefault("maxp", 0) + GLYPHS) & 0xffff);
    }

    private void outlines(int outlines, int glyphs) {
        int from = 0;
        int to = 0;
        for (int i = 0; i < glyphs; i++) {
            int until = place(i + 1);
            place(i, to);
            if (until > from) {
                to = even(to + moved(outlines + from, outlines + until, outlines + to));
            }
            from = until;
        }
        place(glyphs, to);
    }

    private static int even(int length) {
        return length + length % 2;
    }

    /// Moves an outline without its hints to where the ones before it end; says how long it is there.
    private int moved(int from, int until, int to) {
        int contours = file.getShort(from);
        int hints = contours < 0 ? parts(from) : from + OUTLINE + 2 * contours;
        file.put(to, file, from, hints - from);
        if (contours < 0) {
            return hints - from;
        }
        int rest = hints + 2 + (file.getShort(hints) & 0xffff);
        int end = to + hints - from;
        file.putShort(end, (short) 0);
        file.put(end + 2, file, rest, until - rest);
        return end + 2 - to + until - rest;
    }

    /// Where the parts end that an outline is put together of; none of them tells of hints any longer.
    private int parts(int outline) {
        int at = outline + OUTLINE;
        int flags;
        do {
            flags = file.getShort(at);
            file.putShort(at, (short) (flags & ~HINTED));
            at += 4 + ((flags & WIDE_PARTS) != 0 ? 4 : 2);
            if ((flags & MATRIX) != 0) {
                at += 8;
            } else if ((flags & TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & ONE_SCALE) != 0) {
                at += 2;
            }
        } while ((flags & MORE_PARTS) != 0);
        return at;
    }

    private boolean areLong() {
        return file.getShort(tables.getOrDefault("head", 0) + LONG_PLACES) != 0;
    }

    private int place(int glyph) {
        int places = tables.getOrDefault("loca", 0);
        return areLong() ? file.getInt(places + 4 * glyph) : 2 * (file.getShort(places + 2 * glyph) & 0xffff);
    }

    private void place(int glyph, int at) {
        int places = tables.getOrDefault("loca", 0);
        if (areLong()) {
            file.putInt(places + 4 * glyph, at);
        } else {
            file.putShort(places + 2 * glyph, (short) (at / 2));
        }
    }
}
