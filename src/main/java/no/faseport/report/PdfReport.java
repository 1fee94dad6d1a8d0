package no.faseport.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.pen.Cancelled;
import no.faseport.words.Words;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/// Paints a paper as a PDF that archives keep and everybody can read: PDF/A-2a and PDF/UA-1, with tags, bookmarks, a
/// language, the fonts in it, and every picture as lines and letters told in words.
public final class PdfReport {
    private final Words words;
    private final Stationery stationery;

    /// A report on `stationery`, whose fixed texts are in `words`.
    public PdfReport(Words words, Stationery stationery) {
        this.words = words;
        this.stationery = stationery;
    }

    /// Writes `paper`, made at `now`, to `out`; false where the user stopped it, and then `out` holds nothing whole.
    public boolean write(Paper paper, Instant now, OutputStream out, Progress progress) throws IOException {
        var course = new PdfCourse(progress);
        try (var laid = new OneSheet(words, stationery, course).of(paper)) {
            course.laidOut(laid.pages());
            var document = laid.painted();
            new ShortTags(course::look).in(document.getDocumentCatalog());
            var about = new PdfAbout(document);
            about.hasColours();
            about.says(paper.about(), paper.language(), now);
            document.save(course.out(out), new CompressParameters(20_000));
            return true;
        } catch (Cancelled e) {
            return false;
        }
    }

    /// What `paper` tells on its pages, for a document that flows: where all has room on one page, the same parts below each
    /// other. Throws [Cancelled] where the user stopped it.
    public Paper told(Paper paper, Progress progress) throws IOException {
        if (paper.sheets().isEmpty()) {
            return paper;
        }
        try (var laid = new OneSheet(words, stationery, new PdfCourse(progress)).of(paper)) {
            return laid.isSheet() ? laid.paper().unfolded() : laid.paper();
        }
    }
}
