package no.faseport.report.pen;

import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import java.awt.geom.AffineTransform;
import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;

/// Draws areas and lines on a page of a PDF, each place to so many parts of a pixel: more than can be seen makes files large.
abstract sealed class PdfLines implements Pen permits PagePen, PdfPen {
    /// How far from its edges a circle's control points are, for each unit of its radius.
    private static final double ROUND = 0.4477;

    private final PdfContentStreamAdapter page;
    private final PdfInk ink;
    private final int parts;

    /// Draws on `page` in `ink`, with `parts` for each pixel.
    PdfLines(PdfContentStreamAdapter page, PdfInk ink, int parts) {
        this.page = page;
        this.ink = ink;
        this.parts = parts;
    }

    /// Comes before every mark.
    abstract void begin();

    /// Comes before and after what is drawn in a place of its own.
    abstract void turn();

    /// As near as places are told.
    final float near(double pixels) {
        return (float) ((double) Math.round(pixels * parts) / parts);
    }

    @Override
    public final void fill(Box box, double arc, Tint tint) {
        begin();
        ink.fill(tint);
        path(box, arc);
        page.fillNonZero();
    }

    @Override
    public final void edge(Box box, double arc, Stroke stroke) {
        stroke(stroke, () -> path(box, arc));
    }

    @Override
    public final void fill(List<Point> corners, Tint tint) {
        begin();
        ink.fill(tint);
        path(corners);
        page.fillNonZero();
    }

    @Override
    public final void line(List<Point> points, boolean closed, Stroke stroke) {
        stroke(stroke, () -> {
            path(points);
            if (closed) {
                page.closeSubpath();
            }
        });
    }

    private void stroke(Stroke stroke, Runnable path) {
        if (stroke.width() > 0) {
            begin();
            ink.line(stroke);
            path.run();
            page.stroke();
        }
    }

    @Override
    public final void at(Point corner, Runnable drawing) {
        inside(() -> page.applyPdfMatrix(
                AffineTransform.getTranslateInstance(near(corner.x()), near(corner.y()))), drawing);
    }

    @Override
    public final void clipped(Box box, Runnable drawing) {
        inside(() -> clip(box), drawing);
    }

    /// Lets nothing be seen outside of `box` from now on.
    final void clip(Box box) {
        path(box, 0);
        page.clipNonZero();
    }

    private void inside(Runnable entering, Runnable drawing) {
        turn();
        ink.save();
        entering.run();
        drawing.run();
        turn();
        ink.restore();
    }

    private void path(List<Point> points) {
        page.moveTo(near(points.getFirst().x()), near(points.getFirst().y()));
        for (var point : points.subList(1, points.size())) {
            page.lineTo(near(point.x()), near(point.y()));
        }
    }

    private void path(Box box, double arc) {
        float x = near(box.x());
        float y = near(box.y());
        float right = near(box.right());
        float bottom = near(box.y() + box.height());
        float r = near(Math.min(arc, Math.min(box.width(), box.height())) / 2);
        if (r <= 0) {
            page.addRect(x, y, near(right - x), near(bottom - y));
            return;
        }
        float c = near(r * ROUND);
        page.moveTo(x + r, y);
        page.lineTo(right - r, y);
        page.curveTo(right - c, y, right, y + c, right, y + r);
        page.lineTo(right, bottom - r);
        page.curveTo(right, bottom - c, right - c, bottom, right - r, bottom);
        page.lineTo(x + r, bottom);
        page.curveTo(x + c, bottom, x, bottom - c, x, bottom - r);
        page.lineTo(x, y + r);
        page.curveTo(x, y + c, x + c, y, x + r, y);
        page.closeSubpath();
    }
}
