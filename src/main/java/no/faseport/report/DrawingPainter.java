package no.faseport.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import no.faseport.document.Dress;
import org.w3c.dom.Element;

/// Paints computed pictures where a page has room for them.
final class DrawingPainter implements FSObjectDrawer {
    private final List<Artwork> drawings;
    private final Artwork.Painter painter;

    DrawingPainter(List<Artwork> drawings, Dress dress) {
        this.drawings = drawings;
        this.painter = new Artwork.Painter(new FigureInks(dress), new PaperFont(), PaperFont.forPictures());
    }

    @Override
    public Map<Shape, String> drawObject(Element place, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var drawing = drawings.get(Integer.parseInt(place.getAttribute("data")));
        double scale = width / dotsPerPixel / drawing.width();
        device.drawWithGraphics((float) x, (float) y, (float) Math.ceil(width / dotsPerPixel),
                (float) Math.ceil(height / dotsPerPixel),
                graphics -> painter.paint(drawing, graphics, scale));
        return Map.of();
    }
}
