package no.faseport.report.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.words.Message;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font file of the municipality's own, looked through and made ready to be embedded: only what pages need is left of it.
public final class OwnFont {
    /// The largest file, in bytes.
    public static final int LARGEST = 5_000_000;
    private static final int A_MEGABYTE = 1_000_000;
    private static final String NEEDED = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå0123456789.,:;()-%";
    private static final String SAMI = "ÁáČčĐđŊŋŠšŦŧŽž";
    /// The least and the most its letters may be wide on average, in thousandths of their size.
    private static final int NARROWEST = 100;
    private static final int WIDEST = 2_000;
    private static final int COLLECTION = 0x74746366;
    private static final int POST_SCRIPT = 0x4F54544F;
    private static final int WEB = 0x774F4646;
    private static final int WEB_2 = 0x774F4632;
    private static final List<String> ASKED = List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "OS/2");
    private static final List<String> KEPT = List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "OS/2", "cvt ",
            "fpgm", "prep", "gasp");

    private final byte[] content;
    private final byte[] ready;
    private final FontNames names;
    private final FontLicence licence;
    private final String missing;

    private OwnFont(byte[] content, byte[] ready, FontNames names, FontLicence licence, String missing) {
        this.content = content;
        this.ready = ready;
        this.names = names;
        this.licence = licence;
        this.missing = missing;
    }

    /// What came of looking through a file.
    public sealed interface Read {
        /// It can be used.
        record Found(OwnFont font) implements Read {
        }

        /// It cannot, and why; the message has room for the file's name as its first argument.
        record Wrong(Message why) implements Read {
        }
    }

    /// Looks through `content`, the file that the user knows as `name`: a stranger's until every table that is used has been
    /// measured, so that nothing in it takes more time or memory than a font does.
    public static Read read(byte[] content, String name) {
        if (content.length > LARGEST) {
            return wrong("font.refused.tooLarge", name, LARGEST / A_MEGABYTE);
        }
        int kind = content.length < Integer.BYTES ? 0 : ByteBuffer.wrap(content).getInt();
        var tables = FontTables.of(content);
        return switch (kind) {
            case COLLECTION -> wrong("font.refused.collection", name);
            case WEB, WEB_2 -> wrong("font.refused.web", name);
            case POST_SCRIPT -> wrong("font.refused.postScript", name);
            default -> tables.filter(all -> ASKED.stream().allMatch(all::has))
                    .map(all -> sound(content, all, name)).orElseGet(() -> wrong("font.refused.noFont", name));
        };
    }

    private static Read wrong(String key, Object... arguments) {
        return new Read.Wrong(Message.of(key, arguments));
    }

    private static Read sound(byte[] content, FontTables tables, String name) {
        try {
            var licence = FontLicence.of(tables.table("OS/2"));
            if (licence.refusal().isPresent()) {
                return wrong(licence.refusal().get(), name);
            }
            var measures = new FontMeasures(tables);
            var glyphs = new FontGlyphs(tables, measures.glyphs(), measures.wide());
            if (!measures.areSound() || !glyphs.areSound()) {
                return wrong("font.refused.broken", name);
            }
            return lettered(content, tables, new FontLetters(tables, glyphs), licence, name);
        } catch (RuntimeException e) {
            return wrong("font.refused.broken", name); // whatever is wrong with its numbers, they are no font's
        }
    }

    private static Read lettered(byte[] content, FontTables tables, FontLetters letters, FontLicence licence,
            String name) {
        var lost = without(letters, NEEDED);
        if (!lost.isEmpty()) {
            return wrong("font.refused.letters", name, lost);
        }
        var names = FontNames.of(tables.table("name"));
        var kept = new HashMap<String, byte[]>();
        KEPT.forEach(table -> tables.copy(table).ifPresent(copy -> kept.put(table, copy)));
        kept.put("cmap", letters.table());
        kept.put("name", names.table());
        kept.put("post", post(tables));
        var font = new OwnFont(content.clone(), FontTables.file(kept), names, licence, without(letters, SAMI));
        return font.isEmbedded() ? new Read.Found(font) : wrong("font.refused.broken", name);
    }

    /// The signs of `text` it does not draw.
    private static String without(FontLetters letters, String text) {
        return Stream.of(text.split("")).filter(sign -> !letters.found().containsKey(sign.codePointAt(0)))
                .collect(Collectors.joining(" "));
    }

    /// The slant and the pitch; the names of the outlines, which nobody reads, are left out.
    private static byte[] post(FontTables tables) {
        var post = Arrays.copyOf(tables.copy("post").orElse(new byte[0]), 32);
        ByteBuffer.wrap(post).putInt(0x00030000);
        return post;
    }

    /// True where the library that embeds it takes it, and its letters are as wide as letters are.
    private boolean isEmbedded() {
        try (var document = new PDDocument()) {
            float width = in(document).getStringWidth(NEEDED) / NEEDED.length();
            return width > NARROWEST && width < WIDEST;
        } catch (IOException e) {
            return false; // what the library does not take is not used
        }
    }

    /// What programs list its family as.
    public String family() {
        return names.family();
    }

    /// Which of its family it is, as "Regular".
    public String style() {
        return names.style();
    }

    /// The letters of Sami it has not, with spaces between: another font gives them.
    public String missing() {
        return missing;
    }

    /// The file as it came.
    public byte[] content() {
        return content.clone();
    }

    /// The font, without what takes time and is not used.
    public TrueTypeFont parsed() throws IOException {
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(ready));
        parsed.setEnableGsub(false);
        return parsed;
    }

    /// The font in `document`: the letters used, or all of them where its licence says so.
    public PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, parsed(), licence.mayBeCut());
    }
}
