package no.faseport.report.pen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Draws on a page of a PDF; what cannot be written is thrown unchecked, to be caught where the file is made.
public final class PdfPen implements Pen {
    /// How far from its edges a circle's control points are, for each unit of its radius.
    private static final double ROUND = 0.4477;
    private static final float BOLD = 0.035f;

    private final PDPageContentStream page;
    private final PdfInk ink;
    private final PdfTags tags;
    private final COSArray sheet;
    private Told now = Told.NOTHING;
    private Role role = Role.TEXT;
    private String told = "";

    /// Draws on `page` in `ink`, whose sheet is `width` by `height` points, with pixels of `scale` points; what is read aloud
    /// of it is kept in `tags`.
    public PdfPen(PDPageContentStream page, PdfInk ink, PdfTags tags, PDRectangle sheet, double scale)
            throws IOException {
        this.page = page;
        this.ink = ink;
        this.tags = tags;
        this.sheet = sheet.getCOSArray();
        page.transform(new Matrix((float) scale, 0, 0, (float) -scale, 0, sheet.getHeight()));
    }

    /// What the marks on the page are being told as.
    private enum Told {
        /// Nothing has been drawn since the last was ended.
        NOTHING,
        /// As decoration.
        DECORATION,
        /// Not yet as anything: the first mark of a part will be the beginning of it.
        SOON,
        /// As a part.
        PART
    }

    /// Something drawn that may fail.
    private interface Drawing {
        void draw() throws IOException;
    }

    private void draw(Drawing drawing) {
        safely(() -> {
            if (now == Told.NOTHING) {
                page.beginMarkedContent(COSName.ARTIFACT);
                now = Told.DECORATION;
            }
            beginPart();
            drawing.draw();
        });
    }

    private void beginPart() throws IOException {
        if (now == Told.SOON) {
            page.beginMarkedContent(role.tag(), tags.mark(role, told, sheet));
            now = Told.PART;
        }
    }

    /// Ends decoration where it is going on, so that it does not go on from inside something to outside of it.
    public void end() throws IOException {
        if (now == Told.DECORATION) {
            page.endMarkedContent();
            now = Told.NOTHING;
        }
    }

    @Override
    public void part(Role as, String alternative, Runnable drawing) {
        if (as.gathers()) {
            tags.within(as, drawing);
            return;
        }
        safely(() -> {
            end();
            role = as;
            told = alternative;
            now = Told.SOON;
            drawing.run();
            if (now == Told.PART) {
                page.endMarkedContent();
            } else {
                tags.empty(as);
            }
            now = Told.NOTHING;
        });
    }

    private static void safely(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// To half a pixel, a tenth of a millimetre: more cannot be seen on paper and makes files large.
    static float round(double pixels) {
        return (float) (Math.round(pixels * 2) / 2.0);
    }

    @Override
    public void fill(Box box, double arc, Tint tint) {
        draw(() -> {
            ink.fill(tint);
            path(box, arc);
            page.fill();
        });
    }

    @Override
    public void edge(Box box, double arc, Stroke stroke) {
        draw(() -> {
            ink.line(stroke);
            path(box, arc);
            page.stroke();
        });
    }

    @Override
    public void fill(List<Point> corners, Tint tint) {
        draw(() -> {
            ink.fill(tint);
            path(corners);
            page.fill();
        });
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke) {
        draw(() -> {
            ink.line(stroke);
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
            ink.fill(lettering.tint());
            page.beginText();
            ink.letters(lettering.size());
            if (lettering.bold()) {
                page.setRenderingMode(RenderingMode.FILL_STROKE);
                ink.line(Stroke.of(lettering.tint(), lettering.size() * BOLD));
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
        inside(() -> page.transform(Matrix.getTranslateInstance(round(corner.x()), round(corner.y()))), drawing);
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        inside(() -> {
            page.addRect(round(box.x()), round(box.y()), round(box.width()), round(box.height()));
            page.clip();
        }, drawing);
    }

    private void inside(Drawing entering, Runnable drawing) {
        safely(() -> {
            end();
            beginPart();
            ink.save();
            entering.draw();
            drawing.run();
            end();
            ink.restore();
        });
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
