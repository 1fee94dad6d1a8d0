package no.faseport.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import no.faseport.document.Drawing;
import no.faseport.document.Dress;
import org.w3c.dom.Element;

/// Paints computed pictures where a page has room for them.
final class DrawingPainter implements FSObjectDrawer {
    private final List<Drawing> drawings;
    private final FigureInks inks;
    private final PaperFont font = new PaperFont();
    private final java.awt.Font letters = PaperFont.forPictures();

    DrawingPainter(List<Drawing> drawings, Dress dress) {
        this.drawings = drawings;
        this.inks = new FigureInks(dress);
    }

    @Override
    public Map<Shape, String> drawObject(Element place, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var drawing = drawings.get(Integer.parseInt(place.getAttribute("data")));
        double scale = width / dotsPerPixel / drawing.width();
        device.drawWithGraphics((float) x, (float) y, (float) Math.ceil(width / dotsPerPixel),
                (float) Math.ceil(height / dotsPerPixel),
                graphics -> new FigurePainter(new PicturePen(graphics, letters, scale), inks, font)
                        .paint(drawing.marks()));
        return Map.of();
    }
}
