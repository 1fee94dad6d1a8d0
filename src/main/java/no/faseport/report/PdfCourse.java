package no.faseport.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.BreakIterator;
import java.util.Locale;
import no.faseport.portfolio.Progress;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// How far the writing of a PDF has come: every text passes by while pages are laid out, every page while it is painted, and
/// every byte while it is written; at each of them the writing stops where the user has asked for that.
final class PdfCourse {
    private static final double LAID_OUT = 0.6;
    private static final double PAINTED = 0.9;
    /// How often the layout looks at a text.
    private static final double LOOKS = 2.5;

    private final Progress progress;
    private final double texts;
    private int seen;
    private int pages = 1;

    /// For a paper of so many texts.
    PdfCourse(Progress progress, int texts) {
        this.progress = progress;
        this.texts = Math.max(1, texts * LOOKS);
    }

    /// Stops here where the user has.
    void look() {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
    }

    /// Finds where lines may break.
    FSTextBreaker breaker(Locale locale) {
        var lines = BreakIterator.getLineInstance(locale);
        return new FSTextBreaker() {
            @Override
            public int next() {
                return lines.next();
            }

            @Override
            public void setText(String text) {
                look();
                seen++;
                progress.at(LAID_OUT * Math.min(1, seen / texts));
                lines.setText(text);
            }
        };
    }

    /// So many pages will be painted.
    void laidOut(int count) {
        pages = Math.max(1, count);
    }

    /// Gives pages to paint on.
    PageSupplier pages() {
        return this::page;
    }

    private PDPage page(PDDocument document, float width, float height, int number, int shadow) {
        look();
        progress.at(LAID_OUT + (PAINTED - LAID_OUT) * number / pages);
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new MarkNames());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /// The names of a page's marks: every mark is new, so looking through all before it for the same is of no use.
    private static final class MarkNames extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }

    /// Writes on to `out`.
    OutputStream out(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                look();
                out.write(bytes, from, length);
            }
        };
    }
}
