package no.faseport.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import no.faseport.document.Drawing;
import no.faseport.document.Dress;
import no.faseport.gantt.Box;
import org.w3c.dom.Element;

/// Paints computed pictures where a page has room for them.
final class DrawingPainter implements FSObjectDrawer {
    private final List<Drawing> drawings;
    private final FigureInks inks;
    private final PaperFont font = new PaperFont();

    DrawingPainter(List<Drawing> drawings, Dress dress) {
        this.drawings = drawings;
        this.inks = new FigureInks(dress);
    }

    @Override
    public Map<Shape, String> drawObject(Element place, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var drawing = drawings.get(Integer.parseInt(place.getAttribute("data")));
        double scale = width / drawing.width();
        if (device instanceof PdfBoxOutputDevice page) {
            var pen = new PagePen(page, context, new AffineTransform(scale, 0, 0, scale, x, y));
            pen.clipped(new Box(0, 0, drawing.width(), drawing.height()),
                    () -> new FigurePainter(pen, inks, font).paint(drawing.marks()));
        }
        return Map.of();
    }
}
