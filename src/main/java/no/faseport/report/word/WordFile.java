package no.faseport.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.PageRoom;
import no.faseport.report.PdfReport;
import no.faseport.report.Stationery;
import no.faseport.report.TableRoom;
import no.faseport.report.TitleBlock;
import no.faseport.report.pen.Cancelled;
import no.faseport.report.pen.PaperFont;
import no.faseport.words.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Paints a paper as a Word document that people go on writing in: real styles, a language, properties, contents, table
/// heads that are repeated, pictures that say what they show, and page numbers.
public final class WordFile {
    private static final double TWIPS_A_POINT = 20;
    private static final double TWIPS_A_PIXEL = 15;
    /// How much less room, in pixels, there is for a picture than in the PDF: lines of Word are a little higher.
    private static final double LESS = 28;
    /// The margins of the PDF, in twentieths of a point, and where the head and the foot begin in them.
    private static final int TOP = 1190;
    private static final int BOTTOM = 964;
    private static final int HEAD = 567;
    private static final int HEAD_ALONE = 850;
    private static final int FOOT = 510;

    private final Words words;
    private final Stationery stationery;

    /// A document on `stationery`, whose fixed texts are in `words`.
    public WordFile(Words words, Stationery stationery) {
        this.words = words;
        this.stationery = stationery;
    }

    /// Writes the paper that is `asked` for, made at `now`, to `out`; false where the user stopped it, and then `out` holds nothing whole.
    public boolean write(Paper asked, Instant now, OutputStream out, Progress progress) throws IOException {
        try (var document = new XWPFDocument()) {
            var paper = new PdfReport(words, stationery).told(asked, progress);
            var pages = WordContents.areIn(paper.blocks())
                    ? new WordPages(new PdfReport(words, stationery)).of(paper, now, progress)
                    : List.<Integer>of();
            int room = twips(paper.shape().room());
            WordStyles.dress(document, stationery, paper.language(), room);
            page(document, paper.shape(), stationery.logo().isPresent() ? HEAD : HEAD_ALONE);
            new WordAbout(paper, words).write(document.getProperties(), now);
            var pictures = new WordPictures(stationery.dress(), PageRoom.of(paper.shape(),
                    LESS + TitleBlock.more(words, paper.about(), room / TWIPS_A_PIXEL)).high());
            var letterhead = new WordLetterhead(document, paper, words);
            letterhead.head(pictures, stationery.logo(), room);
            letterhead.foot(stationery.dress());
            var line = new WordLine(document, WordPlace.of(document.getDocument().getBody()));
            var body = new WordBody(line, words, pictures, new TableRoom(PaperFont.of(stationery.letters())),
                    new WordContents(paper.headings(), pages), progress);
            body.title(paper.about());
            body.write(paper.blocks(), room);
            var whole = new ByteArrayOutputStream();
            document.write(whole);
            whole.writeTo(out); // POI hides why a stream could not be written to
            return true;
        } catch (Cancelled e) {
            return false;
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private static void page(XWPFDocument document, PageShape shape, int head) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(shape.size().width(shape.landscape()))));
        size.setH(BigInteger.valueOf(twips(shape.size().height(shape.landscape()))));
        size.setOrient(shape.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margin = section.addNewPgMar();
        var side = BigInteger.valueOf(twips(PageShape.MARGIN));
        margin.setLeft(side);
        margin.setRight(side);
        margin.setTop(BigInteger.valueOf(TOP));
        margin.setBottom(BigInteger.valueOf(BOTTOM));
        margin.setHeader(BigInteger.valueOf(head));
        margin.setFooter(BigInteger.valueOf(FOOT));
        margin.setGutter(BigInteger.ZERO);
    }

    private static int twips(double points) {
        return (int) Math.round(points * TWIPS_A_POINT);
    }
}
