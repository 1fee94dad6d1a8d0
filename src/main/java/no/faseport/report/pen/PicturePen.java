package no.faseport.report.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;

/// Draws on a picture of pixels.
public final class PicturePen implements Pen {
    private final Graphics2D picture;
    private final PixelLetters letters;

    /// Draws on `picture` with `letters`, with pixels of the plan `scale` of the picture's.
    public PicturePen(Graphics2D picture, PixelLetters letters, double scale) {
        this.picture = picture;
        this.letters = letters;
        picture.scale(scale, scale);
        picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        picture.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        picture.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        picture.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fill(Box box, double arc, Tint tint) {
        colour(tint);
        picture.fill(Outlines.shape(box, arc));
    }

    @Override
    public void edge(Box box, double arc, Stroke stroke) {
        stroke(stroke);
        picture.draw(Outlines.shape(box, arc));
    }

    @Override
    public void fill(List<Point> corners, Tint tint) {
        colour(tint);
        picture.fill(Outlines.path(corners, true));
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke) {
        stroke(stroke);
        picture.draw(Outlines.path(points, closed));
    }

    /// Glyph by glyph: they stand in their order already, and Java would find another.
    @Override
    public void write(Lettering lettering) {
        colour(lettering.tint());
        double x = lettering.x();
        for (var stretch : lettering.stretches()) {
            var font = letters.of(stretch.font()).deriveFont(lettering.bold() ? Font.BOLD : Font.PLAIN,
                    (float) lettering.size());
            var glyphs = font.createGlyphVector(picture.getFontRenderContext(), stretch.signs());
            picture.drawGlyphVector(glyphs, (float) x, (float) lettering.baseline());
            x += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
    }

    @Override
    public void at(Point corner, Runnable drawing) {
        picture.translate(corner.x(), corner.y());
        drawing.run();
        picture.translate(-corner.x(), -corner.y());
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        var before = picture.getClip();
        picture.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        drawing.run();
        picture.setClip(before);
    }

    private void colour(Tint tint) {
        picture.setColor(new Color(tint.rgb()));
    }

    private void stroke(Stroke stroke) {
        colour(stroke.tint());
        var dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        float width = (float) stroke.width();
        picture.setStroke(dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    }
}
