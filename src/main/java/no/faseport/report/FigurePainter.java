package no.faseport.report;

import java.util.ArrayList;
import java.util.List;
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

    private final Pen pen;
    private final FigureInks inks;
    private final PaperFont font;

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
        if (ink.hatched()) {
            hatch(box, ink.edge());
        }
        pen.edge(box, arc, ink.edge());
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
        var text = new TextFit(font).cut(words.text(), ink.size(), words.width());
        var lettering = switch (words.side()) {
            case LEFT -> Lettering.of(font, text, words.x(), words.y(), ink.size(), tint);
            case MIDDLE -> Lettering.of(font, text, words.x() + words.width() / 2, words.y(), ink.size(), tint)
                    .centred();
            case RIGHT -> Lettering.of(font, text, words.x() + words.width(), words.y(), ink.size(), tint)
                    .toTheLeft();
        };
        pen.write(ink.bold() ? lettering.asBold() : lettering);
    }
}
