package no.faseport.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import no.faseport.document.Dress;
import no.faseport.report.pen.PagePen;
import no.faseport.report.pen.PaperFont;
import org.w3c.dom.Element;

/// Paints computed pictures where a page has room for them.
final class DrawingPainter implements FSObjectDrawer {
    private final List<Artwork> drawings;
    private final Artwork.Painter painter;

    DrawingPainter(List<Artwork> drawings, Dress dress) {
        this.drawings = drawings;
        this.painter = new Artwork.Painter(new FigureInks(dress), new PaperFont());
    }

    @Override
    public Map<Shape, String> drawObject(Element place, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var drawing = drawings.get(Integer.parseInt(place.getAttribute("data")));
        if (device instanceof PdfBoxOutputDevice page) {
            double scale = width / drawing.width();
            boolean clipped = !drawing.staysWithin();
            if (clipped) {
                page.pushClip(new Rectangle2D.Double(x, y, width, height));
            }
            painter.paint(drawing, part -> new PagePen(page, context,
                    new AffineTransform(scale * part, 0, 0, scale * part, x, y)));
            if (clipped) {
                page.popClip();
            }
        }
        return Map.of();
    }
}
