package no.faseport.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;
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
            page.getCurrentPage().saveGraphics();
            painter.paint(drawing, part -> new PagePen(page, context, new Point(x, y),
                    width / drawing.width() * part, clip(drawing, part)));
            page.getCurrentPage().restoreGraphics();
        }
        return Map.of();
    }

    private static Optional<Box> clip(Artwork drawing, double part) {
        return drawing.staysWithin()
                ? Optional.empty()
                : Optional.of(new Box(0, 0, drawing.width() / part, drawing.height() / part));
    }
}
