package no.faseport.report.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.faseport.report.font.OwnFont;
import no.faseport.report.font.OwnTypeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// A line is drawn as it is read, each sign in a font that has it, and is as wide as it was measured.
class PaperFontTest {
    private static final PaperFont FONT = new PaperFont();
    private static final List<String> LINES = List.of("Fiber til skolene", "6101 مركز الخدمات الرقمية",
            "מערכת ניהול (2026)", "Innføring av نظام الأرشيف 2026 i Fjordvik", "🚀 Fiber 😀👩\u200D💻", "日本語",
            "می\u200Cشود پروژه گچ", "Żółć ệ – ŋ ✓ ●▲■○", "\u202Eشَدّ\u064B\u200F!\uD83D\u00AD\uFFFC");

    /// What stands where: one line for each stretch, the letters of the usual font as they are, others after a plus.
    private static List<String> drawn(String line) {
        return FONT.stretches(line).stream()
                .map(stretch -> stretch.font().equals(ReportFont.REST) ? "+" + stretch.signs() : stretch.signs())
                .toList();
    }

    @Test
    void plainLettersStandAsTheyAreWritten() {
        assertEquals(List.of("Vær så god – «å» 12 %"), drawn("Vær så god – «å» 12 %"));
    }

    @Test
    void arabicIsShapedAndTurnedInTheFontThatHasIt() {
        assertEquals(List.of("6101 ", "+\uFEB0\uFEDB\uFEAE\uFEE3"), drawn("6101 مركز"));
    }

    @Test
    void numbersAndLatinWordsWithinKeepTheirOrder() {
        assertEquals(List.of("SAP (12) ", "+\uFEB0\uFEDB\uFEAE\uFEE3", " a"), drawn("SAP مركز (12) a"));
    }

    @Test
    void lettersOfPersianAreJoinedAndWhatOnlyPartsThemIsNotDrawn() {
        assertEquals(List.of("+\uFEA9\uFEEE\uFEB7\uFBFD\uFEE3"), drawn("می\u200Cشود"));
    }

    @Test
    void aSquareStandsForWhatNoFontHas() {
        assertEquals(List.of("□ ", "+😀", "□□"), drawn("🚀 😀👩\u200D💻"));
    }

    @Test
    void everySignIsOneOfItsFont() {
        var missing = LINES.stream().flatMap(line -> FONT.stretches(line).stream())
                .filter(stretch -> !new FontFace(stretch.font()).has(stretch.signs())).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void aLineIsAsWideAsTheFontsOfAPdfDrawIt() throws IOException {
        try (var document = new PDDocument()) {
            var letters = new PdfLetters(document);
            for (var line : LINES) {
                double wide = 0;
                for (var stretch : FONT.stretches(line)) {
                    wide += letters.of(stretch.font()).getStringWidth(stretch.signs()) / 100;
                }
                assertEquals(wide, FONT.width(line, 10), 0.005 * line.length(), line); // told in thousandths
            }
        }
    }

    @Test
    void whatAMunicipalitysOwnLettersLackIsMeasuredInTheOthers() throws IOException {
        var own = PaperFont.of(Optional.of(new OwnTypeface(serif(), Optional.empty())));
        assertEquals(FONT.width("مركز 😀", 10) - FONT.width(" ", 10) + own.width(" ", 10), own.width("مركز 😀", 10),
                0.001);
        assertNotEquals(FONT.width("Fiber", 10), own.width("Fiber", 10));
    }

    private static OwnFont serif() throws IOException {
        try (var in = PaperFontTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return OwnFont.read(in.readAllBytes(), "own.ttf") instanceof OwnFont.Read.Found found
                    ? found.font()
                    : fail("a font of the program can be anybody's");
        }
    }

    @Test
    void signsThatOnlyTellHowOthersStandAreNotSeen() throws IOException {
        for (var font : Set.of(ReportFont.PICTURES, ReportFont.REST)) {
            var file = font.parsed();
            var seen = "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u206F".codePoints()
                    .map(file.getUnicodeCmapLookup()::getGlyphId).filter(glyph -> {
                        try {
                            return file.getGlyph().getGlyph(glyph) != null
                                    && !file.getGlyph().getGlyph(glyph).getPath().getBounds2D().isEmpty();
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    }).boxed().collect(Collectors.toSet());
            assertEquals(Set.of(), seen);
        }
    }
}
