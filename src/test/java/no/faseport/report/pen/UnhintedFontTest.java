package no.faseport.report.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyfDescript;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/// A font keeps its letters when it loses its hints.
class UnhintedFontTest {
    private static List<List<Double>> outlines(TrueTypeFont font) throws IOException {
        var outlines = new ArrayList<List<Double>>();
        for (int i = 0; i < font.getNumberOfGlyphs(); i++) {
            var outline = new ArrayList<Double>(List.of((double) font.getAdvanceWidth(i)));
            var places = new double[6];
            for (var path = font.getGlyph().getGlyph(i).getPath().getPathIterator(null); !path.isDone(); path.next()) {
                int kind = path.currentSegment(places);
                outline.add((double) kind);
                for (int j = 0; j < (kind == PathIterator.SEG_QUADTO ? 4 : 2); j++) {
                    outline.add(places[j]);
                }
            }
            outlines.add(outline);
        }
        return outlines;
    }

    private static int hints(TrueTypeFont font) throws IOException {
        int hints = 0;
        for (int i = 0; i < font.getNumberOfGlyphs(); i++) {
            GlyphData glyph = font.getGlyph().getGlyph(i);
            if (glyph != null && glyph.getDescription() instanceof GlyfDescript outline
                    && outline.getInstructions() != null) {
                hints += outline.getInstructions().length;
            }
        }
        return hints;
    }

    @Test
    void everyLetterLooksAsBeforeAndNoneIsHinted() throws IOException {
        try (var in = PaperFont.open();
                var whole = new TTFParser().parse(new RandomAccessReadBuffer(in));
                var bare = PaperFont.parsed()) {
            assertEquals(outlines(whole), outlines(bare));
            assertEquals(0, hints(bare));
            assertEquals(List.of(), bare.getTableMap().keySet().stream()
                    .filter(List.of("cvt ", "fpgm", "prep", "gasp")::contains).toList());
        }
    }

    @Test
    void soDoesAFontWithLettersPutTogetherOfOthers() throws IOException {
        try (var in = ReportFont.restFile();
                var whole = new TTFParser().parse(new RandomAccessReadBuffer(in));
                var again = ReportFont.restFile();
                var bare = UnhintedFont.read(again)) {
            assertEquals(outlines(whole), outlines(bare));
            assertEquals(0, hints(bare));
        }
    }
}
