package no.faseport.report.plan;

import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter.PdfException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import no.faseport.document.About;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfAbout;
import no.faseport.report.PdfFile;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.PdfLetters;
import no.faseport.report.pen.PdfPen;
import no.faseport.report.pen.PdfTags;
import no.faseport.report.pen.PlainText;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Paints a plan as a PDF that archives keep and everybody can read (PDF/A-2a, PDF/UA-1): lines and letters, never pixels,
/// with the font in it, bookmarks, and tags that tell its table and what its pictures show.
final class PlanPdf {
    private final PaperFont font;

    PlanPdf(PaperFont font) {
        this.font = font;
    }

    /// Writes all sheets of `printed`, which is what `about` tells and was made at `now`; says whether the user let it finish.
    boolean write(PrintedPlan printed, About about, Instant now, OutputStream out, Progress progress)
            throws IOException {
        try (var document = PdfFile.document(IOUtils.createTempFileOnlyStreamCache())) {
            var letters = new PdfLetters(document);
            var painter = new PagePainter(printed, font);
            var outline = new PDDocumentOutline();
            var tags = new PdfTags();
            for (var page : printed.pages()) {
                if (progress.isCancelled()) {
                    return false;
                }
                outline.addLast(bookmark(printed, page, paint(document, letters, tags, painter, printed, page)));
                progress.at((double) page.number() / printed.pages().size());
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            tags.close(document.getDocumentCatalog());
            var pdf = new PdfAbout(document);
            pdf.hasColours();
            pdf.says(about, printed.words().language(), now);
            document.save(out, new CompressParameters(2000));
            return true;
        } catch (UncheckedIOException | PdfException e) {
            throw new IOException(e);
        }
    }

    private static PDPage paint(PDDocument document, PdfLetters letters, PdfTags tags, PagePainter painter,
            PrintedPlan printed, PrintedPage page) throws IOException {
        var frame = printed.frame();
        var box = new PDRectangle((float) (frame.width() * frame.scale()), (float) (frame.height() * frame.scale()));
        var sheet = new PDPage(box);
        document.addPage(sheet);
        tags.turnTo(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            var pen = new PdfPen(content, letters, tags, box, frame.scale());
            painter.paint(page, pen);
            pen.end();
        }
        return sheet;
    }

    private static PDOutlineItem bookmark(PrintedPlan printed, PrintedPage page, PDPage sheet) {
        var words = printed.words();
        var item = new PDOutlineItem();
        var rows = printed.rows(page);
        var days = words.text("paper.days", page.from(), page.until());
        item.setTitle(rows.isEmpty()
                ? words.text("paper.page", (long) page.number(), (long) printed.pages().size())
                : words.text("paper.bookmark", (long) page.number(),
                        PlainText.line(rows.getFirst().activity().name()), days));
        var top = new PDPageXYZDestination();
        top.setPage(sheet);
        top.setTop((int) sheet.getMediaBox().getHeight());
        item.setDestination(top);
        return item;
    }
}
