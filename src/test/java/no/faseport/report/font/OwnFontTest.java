package no.faseport.report.font;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.faseport.words.Message;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/// A font file is a stranger's until it is looked through: what is none, or may not stand in documents, is refused in words.
class OwnFontTest {
    private static final String FILE = "vik.ttf";

    private static OwnFont taken(MadeFont made) {
        return assertInstanceOf(OwnFont.Read.Found.class, OwnFont.read(made.file(), FILE)).font();
    }

    private static Message refused(byte[] content) {
        return assertInstanceOf(OwnFont.Read.Wrong.class, OwnFont.read(content, FILE)).why();
    }

    private static Message refusal(String why, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = FILE;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Message.of("font.refused." + why, arguments);
    }

    @Test
    void aFontIsTakenAsItIs() throws IOException {
        var file = MadeFont.regular().file();
        var font = taken(MadeFont.regular());
        assertEquals(List.of("Vik Sans", "Regular", ""), List.of(font.family(), font.style(), font.missing()));
        assertArrayEquals(file, font.content());
        try (var parsed = font.parsed()) {
            assertEquals("VikSans-Regular", parsed.getName());
            assertEquals(1229, parsed.getAdvanceWidth(parsed.getUnicodeCmapLookup().getGlyphId('ø')));
        }
    }

    @Test
    void lettersThatAreMissingOrDrawNothingAreLeftToOtherFonts() throws IOException {
        var none = taken(MadeFont.regular().without(sign -> sign == 'Š'));
        assertEquals("Š", none.missing());
        try (var document = new PDDocument(); var parsed = none.parsed()) {
            assertEquals(0, parsed.getUnicodeCmapLookup().getGlyphId('Š'));
            assertTrue(none.in(document).getStringWidth("æøå") > 0);
        }
    }

    @Test
    void theLicenceIsKept() throws IOException {
        assertEquals(refusal("restricted"), refused(MadeFont.regular().licensed(0x0002).file()));
        assertEquals(refusal("bitmaps"), refused(MadeFont.regular().licensed(0x0204).file()));
        for (int type : List.of(0x0000, 0x0004, 0x0008)) {
            assertEquals(true, isCut(taken(MadeFont.regular().licensed(type))));
        }
        assertEquals(false, isCut(taken(MadeFont.regular().licensed(0x0108))));
    }

    /// True where a document with a word in `font` holds fewer letters than the font has.
    private static boolean isCut(OwnFont font) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(font.in(document), 10);
                pen.showText("Fiber");
                pen.endText();
            }
            document.save(out);
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var resources = document.getPage(0).getResources();
            PDFont embedded = resources.getFont(resources.getFontNames().iterator().next());
            return embedded.getName().matches("[A-Z]{6}\\+VikSans-Regular");
        }
    }

    @Test
    void whatIsNoFontHereIsRefusedInItsOwnWords() {
        var file = MadeFont.regular().file();
        assertAll(() -> assertEquals(refusal("noFont"), refused(new byte[0])),
                () -> assertEquals(refusal("noFont"), refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))),
                () -> assertEquals(refusal("noFont"), refused(Arrays.copyOf(file, file.length / 2))),
                () -> assertEquals(refusal("noFont"), refused(MadeFont.regular().lacking("OS/2").file())),
                () -> assertEquals(refusal("collection"), refused(beginning("ttcf", file))),
                () -> assertEquals(refusal("web"), refused(beginning("wOF2", file))),
                () -> assertEquals(refusal("postScript"), refused(beginning("OTTO", file))),
                () -> assertEquals(refusal("tooLarge", 5), refused(new byte[OwnFont.LARGEST + 1])),
                () -> assertEquals(refusal("letters", "Ø ø"),
                        refused(MadeFont.regular().without(sign -> sign == 'Ø' || sign == 'ø').file())));
    }

    private static byte[] beginning(String letters, byte[] file) {
        var other = file.clone();
        ByteBuffer.wrap(other).put(letters.getBytes(StandardCharsets.US_ASCII));
        return other;
    }

    @Test
    void aFontThatIsABombIsRefusedBeforeItGoesOff() {
        assertAll(() -> assertEquals(refusal("broken"), refused(outlines().file())),
                () -> assertEquals(refusal("broken"), refused(MadeFont.regular().having("cmap", groups()).file())),
                () -> assertEquals(refusal("broken"), refused(MadeFont.regular().having("cmap", new byte[3]).file())),
                () -> assertEquals(refusal("broken"),
                        refused(MadeFont.regular().with("head", head -> head.putShort(18, (short) 0)).file())),
                () -> assertEquals(refusal("broken"),
                        refused(MadeFont.regular().with("hhea", lines -> lines.putShort(4, (short) 0x7fff)).file())),
                () -> assertEquals(refusal("broken"),
                        refused(MadeFont.regular().with("maxp", maxp -> maxp.putShort(4, (short) -1)).file())));
    }

    /// The first outline is put together of itself, twice.
    private static MadeFont outlines() {
        return MadeFont.regular().with("glyf", glyf -> {
            glyf.putShort(0, (short) -1);
            glyf.putShort(10, (short) 0x0020).putShort(12, (short) 0);
            glyf.putShort(16, (short) 0x0000).putShort(18, (short) 0);
        });
    }

    /// Groups that say the same million letters over and over.
    private static byte[] groups() {
        int count = 200_000;
        var map = ByteBuffer.allocate(28 + count * 12);
        map.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(16 + count * 12).putInt(0).putInt(count);
        for (int i = 0; i < count; i++) {
            map.putInt(0).putInt(Character.MAX_CODE_POINT).putInt(1);
        }
        return map.array();
    }

    @Test
    void aFileWithAnyByteChangedIsTakenOrRefusedButNeverMore() {
        var file = MadeFont.regular().file();
        var chance = new Random(6);
        for (int i = 0; i < 60; i++) {
            var other = file.clone();
            for (int n = 0; n < 20; n++) {
                other[chance.nextInt(i % 2 == 0 ? 4_000 : other.length)] = (byte) chance.nextInt();
            }
            assertInstanceOf(OwnFont.Read.class, OwnFont.read(other, FILE));
        }
    }
}
