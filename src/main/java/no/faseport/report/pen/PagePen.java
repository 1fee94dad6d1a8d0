package no.faseport.report.pen;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;

/// Draws straight on a page that is laid out: a picture of its own within the page takes ten times the room in the file.
public final class PagePen implements Pen {
    private final PdfBoxOutputDevice page;
    private final RenderingContext context;
    private final AffineTransform place;

    /// Draws on `page`, whose units lie as `place` says from the pixels of the drawing.
    public PagePen(PdfBoxOutputDevice page, RenderingContext context, AffineTransform place) {
        this.page = page;
        this.context = context;
        this.place = new AffineTransform(place);
    }

    @Override
    public void fill(Box box, double arc, Tint tint) {
        fill(Outlines.shape(box, arc), tint);
    }

    @Override
    public void fill(List<Point> corners, Tint tint) {
        fill(Outlines.path(corners, true), tint);
    }

    private void fill(Shape shape, Tint tint) {
        page.setColor(colour(tint));
        page.fill(place.createTransformedShape(shape));
    }

    @Override
    public void edge(Box box, double arc, Stroke stroke) {
        draw(Outlines.shape(box, arc), stroke);
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke) {
        draw(Outlines.path(points, closed), stroke);
    }

    private void draw(Shape shape, Stroke stroke) {
        if (stroke.width() <= 0) {
            return;
        }
        float scale = (float) place.getScaleX();
        var dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue() * scale;
        }
        float width = (float) stroke.width() * scale;
        page.setColor(colour(stroke.tint()));
        page.setStroke(dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        page.draw(place.createTransformedShape(shape));
    }

    @Override
    public void write(Lettering lettering) {
        if (lettering.text().isBlank()) {
            return;
        }
        var letters = new FontSpecification();
        letters.families = new String[]{ReportFont.PICTURES, ReportFont.REST.family()};
        letters.size = (float) (lettering.size() * place.getScaleX());
        letters.fontWeight = lettering.bold() ? IdentValue.FONT_WEIGHT_700 : IdentValue.NORMAL;
        letters.fontStyle = IdentValue.NORMAL;
        letters.variant = IdentValue.NORMAL;
        if (page instanceof AbstractOutputDevice device) {
            device.setFontSpecification(letters);
        }
        page.setColor(colour(lettering.tint()));
        page.setFont(context.getFont(letters));
        var from = place.transform(new Point2D.Double(lettering.x(), lettering.baseline()), null);
        page.drawString(RightToLeft.visual(lettering.text()), (float) from.getX(), (float) from.getY(), null);
    }

    @Override
    public void at(Point corner, Runnable drawing) {
        var before = new AffineTransform(place);
        place.translate(corner.x(), corner.y());
        drawing.run();
        place.setTransform(before);
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        page.pushClip(place.createTransformedShape(Outlines.shape(box, 0)));
        drawing.run();
        page.popClip();
    }

    private static FSRGBColor colour(Tint tint) {
        return new FSRGBColor(tint.red(), tint.green(), tint.blue());
    }
}
