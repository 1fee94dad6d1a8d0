package no.faseport.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.ChartMark;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;
import no.faseport.report.pen.Lettering;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.Pen;
import no.faseport.report.pen.Stroke;
import no.faseport.report.pen.TextFit;
import no.faseport.report.pen.Tint;

/// Draws the marks of a computed picture with a pen, as they look on paper.
final class FigurePainter {
    private static final double SIGN = 3.5;
    private static final double HATCH = 4;
    private static final double PLATE = 3;
    /// Between words beside each other.
    private static final double APART = 5;
    /// How much smaller than meant words above columns may be.
    private static final double LEAST = 0.8;

    private final Pen pen;
    private final FigureInks inks;
    private final PaperFont font;
    /// The box drawn last, where it is hatched.
    private Optional<Box> hatched = Optional.empty();

    FigurePainter(Pen pen, FigureInks inks, PaperFont font) {
        this.pen = pen;
        this.inks = inks;
        this.font = font;
    }

    /// Draws them all, the first undermost.
    void paint(List<ChartMark> marks) {
        marks.forEach(this::paint);
    }

    private void paint(ChartMark mark) {
        var ink = inks.of(mark.style());
        switch (mark) {
            case ChartMark.Rule rule -> pen.line(
                    List.of(new Point(rule.fromX(), rule.fromY()), new Point(rule.toX(), rule.toY())), false,
                    ink.edge());
            case ChartMark.Curve curve -> pen.line(points(curve.points()), false, ink.edge());
            case ChartMark.Area area -> area(points(area.points()), ink);
            case ChartMark.Bar bar -> box(new Box(bar.x(), bar.y(), bar.width(), bar.height()), 0, ink);
            case ChartMark.Dot dot -> box(new Box(dot.x() - SIGN, dot.y() - SIGN, 2 * SIGN, 2 * SIGN),
                    dot.square() ? 0 : 2 * SIGN, ink);
            case ChartMark.Words words -> write(words, ink);
        }
    }

    private static List<Point> points(List<Double> turns) {
        var points = new ArrayList<Point>();
        for (int i = 0; i + 1 < turns.size(); i += 2) {
            points.add(new Point(turns.get(i), turns.get(i + 1)));
        }
        return points;
    }

    private void area(List<Point> corners, FigureInk ink) {
        ink.fill().ifPresent(fill -> pen.fill(corners, fill));
        pen.line(corners, true, ink.edge());
    }

    private void box(Box box, double arc, FigureInk ink) {
        ink.fill().ifPresent(fill -> pen.fill(box, arc, fill));
        hatched = ink.hatched() ? Optional.of(box) : Optional.empty();
        if (ink.hatched()) {
            hatch(box, ink.edge());
        }
        pen.edge(box, arc, ink.edge());
    }

    /// Amounts above columns give way a little before they are cut.
    private double shrunk(ChartMark.Words words, double size) {
        return size * Math.clamp((words.width() - APART) / Math.max(1, font.width(words.text(), size)), LEAST, 1);
    }

    private static boolean isIn(Box box, ChartMark.Words words) {
        double middle = words.x() + words.width() / 2;
        return box.x() < middle && middle < box.right() && box.y() < words.y() && words.y() < box.y() + box.height();
    }

    /// Nothing is read off hatching.
    private void plate(ChartMark.Words words, double wide, double size) {
        pen.fill(new Box(words.x() + (words.width() - wide) / 2 - PLATE, words.y() - size / 2 - 1, wide + 2 * PLATE,
                size + 2), 0, Tint.WHITE);
    }

    private void hatch(Box box, Stroke stroke) {
        pen.clipped(box, () -> {
            for (double x = box.x() - box.height(); x < box.right(); x += HATCH) {
                pen.line(List.of(new Point(x, box.y() + box.height()), new Point(x + box.height(), box.y())), false,
                        Stroke.of(stroke.tint(), 0.6));
            }
        });
    }

    private void write(ChartMark.Words words, FigureInk ink) {
        var tint = ink.fill().orElse(Tint.BLACK);
        double size = words.side() == ChartMark.Side.MIDDLE ? shrunk(words, ink.size()) : ink.size();
        var text = new TextFit(font).cut(words.text(), size, words.width());
        var lettering = switch (words.side()) {
            case LEFT -> Lettering.of(font, text, words.x(), words.y(), size, tint);
            case MIDDLE -> Lettering.of(font, text, words.x() + words.width() / 2, words.y(), size, tint).centred();
            case RIGHT -> Lettering.of(font, text, words.x() + words.width(), words.y(), size, tint).toTheLeft();
        };
        hatched.filter(box -> isIn(box, words)).ifPresent(box -> plate(words, font.width(text, size), size));
        pen.write(ink.bold() ? lettering.asBold() : lettering);
    }
}
