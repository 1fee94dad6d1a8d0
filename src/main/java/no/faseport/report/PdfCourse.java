package no.faseport.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.extend.NamespaceHandler;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.BreakIterator;
import java.util.Locale;
import no.faseport.portfolio.Progress;
import no.faseport.report.pen.Cancelled;
import org.w3c.dom.Element;

/// How far the writing of a PDF has come: every part passes by
/// while it is written as elements, every element and text while pages are laid out, every page while it is painted, and
/// every byte while it is written; at each of them the writing stops where the user has asked for that.
public final class PdfCourse {
    private static final double LAID_OUT = 0.6;
    private static final double PAINTED = 0.9;
    /// How often the layout looks at a text.
    private static final double LOOKS = 2.5;

    private final Progress progress;
    private double texts = 1;
    private int seen;
    private int pages = 1;

    /// Told to `progress`.
    public PdfCourse(Progress progress) {
        this.progress = progress;
    }

    /// So many texts will be laid out.
    void expects(int count) {
        texts = Math.max(1, count * LOOKS);
    }

    /// Stops here where the user has.
    public void look() {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
    }

    /// Reads what elements are while their looks are found, which is before the first text is laid out.
    NamespaceHandler elements() {
        return new XhtmlNamespaceHandler() {
            @Override
            public String getElementStyling(Element element) {
                look();
                return super.getElementStyling(element);
            }
        };
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

    /// Page `number`, counted from 0, is painted now.
    void paints(int number) {
        look();
        progress.at(LAID_OUT + (PAINTED - LAID_OUT) * number / pages);
    }

    /// Writes on to `out`.
    public OutputStream out(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                look();
                out.write(bytes, from, length);
            }
        };
    }
}
