package no.faseport.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.words.Words;

/// Paints a paper as a Word document (ISO/IEC 29500) that people go on writing in: real styles, a language, properties,
/// contents, table heads that are repeated, pictures that say what they show, and page numbers.
public final class WordFile {
    private static final double TWIPS_A_POINT = 20;

    private final Words words;
    private final Dress dress;
    private final Optional<Logo> logo;

    /// A document dressed as `dress` says with `logo` on top, whose fixed texts are in `words`.
    public WordFile(Words words, Dress dress, Optional<Logo> logo) {
        this.words = words;
        this.dress = dress;
        this.logo = logo;
    }

    /// Writes `paper`, made at `now`, to `out`; false where the user stopped it, and then `out` holds nothing whole.
    public boolean write(Paper paper, Instant now, OutputStream out, Progress progress) throws IOException {
        try {
            var pages = WordContents.areIn(paper.blocks())
                    ? new WordPages(new PdfReport(words, dress, logo)).of(paper, now, progress)
                    : List.<Integer>of();
            write(paper, new WordContents(paper.blocks(), pages), now, new WordPackage(out), progress);
            return true;
        } catch (Cancelled e) {
            return false;
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private void write(Paper paper, WordContents contents, Instant now, WordPackage parts, Progress progress)
            throws IOException {
        int room = twips(paper.shape().room());
        var pictures = new WordPictures(dress);
        var about = new WordAbout(paper, words);
        var letterhead = new WordLetterhead(paper, words);
        parts.frame(logo);
        parts.part("word/document.xml", xml -> document(xml, paper, room,
                new WordBody(xml, words, pictures, contents, progress)));
        parts.pictures(pictures.painted());
        parts.part("word/header1.xml", xml -> letterhead.head(xml, pictures, logo));
        parts.part("word/footer1.xml", xml -> letterhead.foot(xml, dress));
        parts.text("word/styles.xml", WordStyles.of(dress, paper.language(), room));
        parts.part("docProps/core.xml", xml -> about.core(xml, now));
        parts.part("docProps/app.xml", about::application);
        parts.part("docProps/custom.xml", about::archive);
        parts.finish();
    }

    private static void document(WordXml xml, Paper paper, int room, WordBody body) {
        xml.open("w:document", WordNames.spaces()).open("w:body");
        body.title(paper.about().title(), paper.about().subtitle());
        body.write(paper.blocks(), room);
        section(xml, paper);
        xml.close().close();
    }

    /// The sheet, with the margins of the PDF.
    private static void section(WordXml xml, Paper paper) {
        var shape = paper.shape();
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "head")
                .empty("w:footerReference", "w:type", "default", "r:id", "foot")
                .empty("w:pgSz", "w:w", text(shape.size().width(shape.landscape())), "w:h",
                        text(shape.size().height(shape.landscape())), "w:orient",
                        shape.landscape() ? "landscape" : "portrait")
                .empty("w:pgMar", "w:top", "1417", "w:right", "907", "w:bottom", "1020", "w:left", "907", "w:header",
                        "567", "w:footer", "510", "w:gutter", "0")
                .close();
    }

    private static String text(double points) {
        return String.valueOf(twips(points));
    }

    private static int twips(double points) {
        return (int) Math.round(points * TWIPS_A_POINT);
    }
}
