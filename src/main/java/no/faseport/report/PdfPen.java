package no.faseport.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Draws on a page of a PDF; what cannot be written is thrown unchecked, to be caught where the file is made.
final class PdfPen implements Pen {
    /// How far from its edges a circle's control points are, for each unit of its radius.
    private static final double ROUND = 0.4477;
    private static final float BOLD = 0.035f;

    private final PDPageContentStream page;
    private final PDFont font;

    /// Draws on `page`, whose upper left corner is `height` points up, with pixels of `scale` points.
    PdfPen(PDPageContentStream page, PDFont font, double height, double scale) throws IOException {
        this.page = page;
        this.font = font;
        page.transform(new Matrix((float) scale, 0, 0, (float) -scale, 0, (float) height));
    }

    /// Something drawn that may fail.
    private interface Drawing {
        void draw() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// To the hundredth of a pixel: more cannot be seen and makes files large.
    private static float round(double pixels) {
        return (float) (Math.round(pixels * 100) / 100.0);
    }

    @Override
    public void fill(Box box, double arc, Tint tint) {
        draw(() -> {
            colour(tint);
            path(box, arc);
            page.fill();
        });
    }

    @Override
    public void edge(Box box, double arc, Stroke stroke) {
        draw(() -> {
            stroke(stroke);
            path(box, arc);
            page.stroke();
        });
    }

    @Override
    public void fill(List<Point> corners, Tint tint) {
        draw(() -> {
            colour(tint);
            path(corners);
            page.fill();
        });
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke) {
        draw(() -> {
            stroke(stroke);
            path(points);
            if (closed) {
                page.closeAndStroke();
            } else {
                page.stroke();
            }
        });
    }

    @Override
    public void write(Lettering lettering) {
        if (lettering.text().isBlank()) {
            return;
        }
        draw(() -> {
            colour(lettering.tint());
            page.beginText();
            page.setFont(font, round(lettering.size()));
            if (lettering.bold()) {
                page.setRenderingMode(RenderingMode.FILL_STROKE);
                stroke(Stroke.of(lettering.tint(), lettering.size() * BOLD));
            }
            page.setTextMatrix(new Matrix(1, 0, 0, -1, round(lettering.x()), round(lettering.baseline())));
            page.showText(lettering.text());
            if (lettering.bold()) {
                page.setRenderingMode(RenderingMode.FILL);
            }
            page.endText();
        });
    }

    @Override
    public void at(Point corner, Runnable drawing) {
        draw(() -> {
            page.saveGraphicsState();
            page.transform(Matrix.getTranslateInstance(round(corner.x()), round(corner.y())));
            drawing.run();
            page.restoreGraphicsState();
        });
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        draw(() -> {
            page.saveGraphicsState();
            page.addRect(round(box.x()), round(box.y()), round(box.width()), round(box.height()));
            page.clip();
            drawing.run();
            page.restoreGraphicsState();
        });
    }

    private void colour(Tint tint) throws IOException {
        page.setNonStrokingColor(tint.red() / 255f, tint.green() / 255f, tint.blue() / 255f);
    }

    private void stroke(Stroke stroke) throws IOException {
        var tint = stroke.tint();
        page.setStrokingColor(tint.red() / 255f, tint.green() / 255f, tint.blue() / 255f);
        page.setLineWidth(round(stroke.width()));
        var dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        page.setLineDashPattern(dashes, 0);
    }

    private void path(List<Point> points) throws IOException {
        page.moveTo(round(points.getFirst().x()), round(points.getFirst().y()));
        for (var point : points.subList(1, points.size())) {
            page.lineTo(round(point.x()), round(point.y()));
        }
    }

    private void path(Box box, double arc) throws IOException {
        float x = round(box.x());
        float y = round(box.y());
        float right = round(box.right());
        float bottom = round(box.y() + box.height());
        float r = round(Math.min(arc, Math.min(box.width(), box.height())) / 2);
        if (r <= 0) {
            page.addRect(x, y, right - x, bottom - y);
            return;
        }
        float c = round(r * ROUND);
        page.moveTo(x + r, y);
        page.lineTo(right - r, y);
        page.curveTo(right - c, y, right, y + c, right, y + r);
        page.lineTo(right, bottom - r);
        page.curveTo(right, bottom - c, right - c, bottom, right - r, bottom);
        page.lineTo(x + r, bottom);
        page.curveTo(x + c, bottom, x, bottom - c, x, bottom - r);
        page.lineTo(x, y + r);
        page.curveTo(x, y + c, x + c, y, x + r, y);
        page.closePath();
    }
}
