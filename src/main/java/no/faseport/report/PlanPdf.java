package no.faseport.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.portfolio.Progress;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Paints a plan as a PDF: lines and letters, never pixels, with the font in it, a title, a language and bookmarks.
final class PlanPdf {
    private final PaperFont font;

    PlanPdf(PaperFont font) {
        this.font = font;
    }

    /// Writes all sheets of `printed`, made at `now`; says whether the user let it finish.
    boolean write(PrintedPlan printed, Instant now, OutputStream out, Progress progress) throws IOException {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                var embedded = PaperFont.parsed()) {
            var letters = PDType0Font.load(document, embedded, true);
            var painter = new PagePainter(printed, font);
            var outline = new PDDocumentOutline();
            for (var page : printed.pages()) {
                if (progress.isCancelled()) {
                    return false;
                }
                outline.addLast(bookmark(printed, page, paint(document, letters, painter, printed, page)));
                progress.at((double) page.number() / printed.pages().size());
            }
            describe(document, printed, now);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.save(out);
            return true;
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static PDPage paint(PDDocument document, PDType0Font letters, PagePainter painter, PrintedPlan printed,
            PrintedPage page) throws IOException {
        var frame = printed.frame();
        float height = (float) (frame.height() * frame.scale());
        var sheet = new PDPage(new PDRectangle((float) (frame.width() * frame.scale()), height));
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            painter.paint(page, new PdfPen(content, letters, height, frame.scale()));
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

    private static void describe(PDDocument document, PrintedPlan printed, Instant now) {
        var words = printed.words();
        var about = new PDDocumentInformation();
        about.setTitle(PlainText.line(printed.title().heading()));
        about.setAuthor(PlainText.line(printed.title().municipality()));
        about.setSubject(words.text("paper.period", printed.from(), printed.until()));
        about.setCreator("Faseport");
        about.setProducer("Faseport");
        about.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(now, ZoneId.systemDefault())));
        document.setDocumentInformation(about);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(words.language().locale().toLanguageTag());
        var viewer = new PDViewerPreferences(catalog.getCOSObject());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
    }
}
