package no.faseport.report.pen;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Draws a picture straight on a page that is laid out: a file of its own within the page takes ten times the room. Places are
/// told from the picture's corner, so that pictures alike are written alike and take little more room than one of them.
public final class PagePen extends PdfLines {
    /// A 60th of a millimetre, which no printer has finer dots than; eighths are whole in binary, and so short in the file.
    private static final int PARTS = 8;
    private static final double THOUSAND = 1000;

    private final PdfContentStreamAdapter page;
    private final PdfInk ink;
    private final RenderingContext context;

    /// Draws on `device` from `corner`, with pixels of `scale`, both in dots of the layout, and only within `clip` of these
    /// pixels. Whoever takes the pen saves how the page is, and restores it afterwards.
    public PagePen(PdfBoxOutputDevice device, RenderingContext context, Point corner, double scale,
            Optional<Box> clip) {
        var page = device.getCurrentPage();
        this(page, new PdfInk(page), context);
        var sheet = context.getPage();
        double left = corner.x() + sheet.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        double top = corner.y() + sheet.getMarginBorderPadding(context, CalculatedStyle.TOP) - sheet.getPaintingTop();
        double dots = device.getDotsPerPoint();
        page.applyPdfMatrix(new AffineTransform(scale / dots, 0, 0, -scale / dots, hundredths(left / dots),
                hundredths(device.getPage().getMediaBox().getHeight() - top / dots)));
        page.setLineCap(0);
        clip.ifPresent(this::clip);
    }

    private PagePen(PdfContentStreamAdapter page, PdfInk ink, RenderingContext context) {
        super(page, ink, PARTS);
        this.page = page;
        this.ink = ink;
        this.context = context;
    }

    private static double hundredths(double points) {
        return Math.round(points * 100) / 100.0;
    }

    @Override
    void begin() {
        // the layout has said what the picture is
    }

    @Override
    void turn() {
        // nothing in a picture is told by itself
    }

    @Override
    public void write(Lettering lettering) {
        if (lettering.isBlank()) {
            return;
        }
        double x = lettering.x();
        ink.fill(lettering.tint());
        for (var stretch : lettering.stretches()) {
            var font = font(stretch.font(), lettering);
            page.beginText();
            ink.letters(font, lettering.size());
            page.setTextMatrix(1, 0, 0, -1, near(x), near(lettering.baseline()));
            page.drawString(stretch.signs());
            page.endText();
            if (lettering.stretches().size() > 1) {
                x += wide(font, stretch.signs()) * lettering.size();
            }
        }
    }

    /// As it is drawn: bold is a little wider than what was measured.
    private static double wide(PDFont font, String signs) {
        try {
            return font.getStringWidth(signs) / THOUSAND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The font as the page knows it.
    private PDFont font(ReportFont font, Lettering lettering) {
        var letters = new FontSpecification();
        letters.families = new String[]{font.family()};
        letters.size = (float) lettering.size();
        letters.fontWeight = lettering.bold() ? IdentValue.FONT_WEIGHT_700 : IdentValue.NORMAL;
        letters.fontStyle = IdentValue.NORMAL;
        letters.variant = IdentValue.NORMAL;
        if (context.getFont(letters) instanceof PdfBoxFSFont known) {
            return known.getFontDescriptions().getFirst().getFont();
        }
        throw new IllegalStateException("Every page has " + font.family());
    }
}
