package no.faseport.report.plan;

import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.GanttPicture;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Point;
import no.faseport.report.pen.Lettering;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.Pen;
import no.faseport.report.pen.Stroke;

/// Draws the marks of a plan with a pen, as they look on paper.
final class ChartPainter {
    private static final double DIAMOND = 7;
    private static final double GATE = 8;
    private static final double HATCH = 4;

    private final Pen pen;
    private final PaperInks inks;
    private final PaperFont font;
    private final double width;

    /// Draws a chart that is `width` pixels wide.
    ChartPainter(Pen pen, PaperInks inks, PaperFont font, double width) {
        this.width = width;
        this.pen = pen;
        this.inks = inks;
        this.font = font;
    }

    /// Draws the head, and the lines below it, in a box so high that nothing is drawn outside of.
    void paint(GanttPicture picture, double height) {
        var lines = new Box(0, picture.headBottom(), width, height - picture.headBottom());
        pen.clipped(new Box(0, 0, width, height), () -> {
            pen.clipped(lines, () -> picture.body().forEach(this::paint));
            picture.head().forEach(this::paint);
        });
    }

    /// Draws one mark.
    void paint(Mark mark) {
        switch (mark) {
            case Mark.Area area -> pen.fill(area.box(), 0, inks.tint(area.ink()));
            case Mark.Rule rule -> pen.line(List.of(rule.from(), rule.to()), false, stroke(rule.ink(), 0.8));
            case Mark.Cell cell -> cell(cell);
            case Mark.Phase phase -> phase(phase);
            case Mark.Gate gate -> gate(gate);
            case Mark.GateLine line -> pen.line(upright(line.x(), line.top(), line.bottom()), false,
                    Stroke.dashed(inks.tint(line.ink()), 1, 3, 4));
            case Mark.Bar bar -> bar(bar);
            case Mark.Progress progress -> pen.fill(progress.box(), 3, inks.tint(progress.ink()));
            case Mark.Seam seam -> seam(seam);
            case Mark.Tail tail -> tail(tail);
            case Mark.Baseline once -> baseline(once);
            case Mark.Sign sign -> sign(sign);
            case Mark.Front front -> pen.line(front.points(), false, stroke(front.ink(), 1.5));
            case Mark.Diamond diamond -> pen.fill(diamond(diamond.centre(), DIAMOND), inks.tint(diamond.ink()));
            case Mark.Bracket bracket -> bracket(bracket);
            case Mark.Dot dot -> pen.fill(new Box(dot.centre().x() - 4, dot.centre().y() - 4, 8, 8), 8,
                    inks.tint(dot.ink()));
            case Mark.Link link -> arrow(link.points(), link.ink(), link.driving() ? 1.4 : 0.7);
            case Mark.Stub stub -> stub(stub);
            case Mark.Pull pull -> pen.line(List.of(pull.from(), pull.to()), false, stroke(pull.ink(), 2));
            case Mark.Label label -> label(label);
            case Mark.Today today -> pen.line(upright(today.x(), today.top(), today.bottom()), false,
                    Stroke.dashed(inks.tint(today.ink()), 1.5, 8, 3));
        }
    }

    private Stroke stroke(Ink ink, double width) {
        return Stroke.of(inks.tint(ink), width);
    }

    private static List<Point> upright(double x, double top, double bottom) {
        return List.of(new Point(x, top), new Point(x, bottom));
    }

    private static List<Point> diamond(Point centre, double half) {
        return List.of(new Point(centre.x(), centre.y() - half), new Point(centre.x() + half, centre.y()),
                new Point(centre.x(), centre.y() + half), new Point(centre.x() - half, centre.y()));
    }

    private void cell(Mark.Cell cell) {
        var box = cell.box();
        var tint = inks.tint(cell.ink());
        if (cell.ink() == Ink.TODAY) {
            pen.fill(new Box(box.x() + 2, box.y() + 2, box.width() - 4, box.height() - 5), 6, tint);
            tint = inks.tint(Ink.TODAY_TEXT);
        }
        if (cell.sticky()) {
            pen.write(Lettering.usual(font, cell.text(), box.x() + 6, box.middle(), tint));
        } else {
            var text = Lettering.usual(font, cell.text(), box.x() + box.width() / 2, box.middle(), tint).centred();
            if (text.x() >= 0 && text.x() + text.width() <= width) {
                pen.write(text);
            }
        }
        double top = cell.sticky() ? box.y() + 4 : box.y() + box.height() - 6;
        pen.line(upright(box.right(), top, box.y() + box.height()), false, stroke(Ink.RULE, 0.8));
    }

    private void phase(Mark.Phase phase) {
        pen.fill(phase.box(), 6, inks.tint(phase.ink()));
        pen.edge(phase.box(), 6, stroke(Ink.RULE, 0.8));
        pen.write(Lettering.usual(font, phase.text(), phase.textBox().x(), phase.box().middle(),
                inks.tint(Ink.PHASE_TEXT)));
    }

    /// A decided gate is filled, with the sign of its decision, an open one hollow: known apart without colours.
    private void gate(Mark.Gate gate) {
        var corners = diamond(gate.centre(), GATE);
        pen.fill(corners, inks.tint(gate.decided() ? gate.ink() : Ink.PAPER));
        pen.line(corners, true, stroke(gate.ink(), 2));
        gate.standing().strokes(gate.centre()).forEach(line -> pen.line(line, false, stroke(Ink.PAPER, 2)));
        pen.write(Lettering.usual(font, gate.text(), gate.textX(), gate.centre().y(),
                inks.tint(Ink.PHASE_TEXT)));
    }

    private void bar(Mark.Bar bar) {
        pen.fill(bar.box(), 6, inks.tint(bar.ink()));
        if (inks.hatched(bar.ink())) {
            hatch(bar.box(), stroke(bar.edge(), 0.7));
        }
        pen.edge(bar.box(), 6, stroke(bar.edge(), inks.width(bar.edge())));
    }

    /// Lines upwards to the right, cut at the box's edges.
    private void hatch(Box box, Stroke stroke) {
        double bottom = box.y() + box.height();
        double first = Math.ceil((box.x() - box.height()) / HATCH) * HATCH;
        double last = Math.min(box.right(), width);
        for (double x = Math.max(first, -box.height()); x < last; x += HATCH) {
            double from = Math.max(x, box.x());
            double to = Math.min(x + box.height(), box.right());
            if (to > from) {
                pen.line(List.of(new Point(from, bottom - (from - x)), new Point(to, bottom - (to - x))), false,
                        stroke);
            }
        }
    }

    private void bracket(Mark.Bracket bracket) {
        var box = bracket.box();
        double top = box.y() + 4;
        double foot = Math.min(6, box.width() / 2);
        pen.fill(List.of(new Point(box.x(), top), new Point(box.right(), top), new Point(box.right(), top + 10),
                new Point(box.right() - foot, top + 5), new Point(box.x() + foot, top + 5),
                new Point(box.x(), top + 10)), inks.tint(bracket.ink()));
    }

    /// In dashes where it is not kept as things stand.
    private void arrow(List<Point> points, Ink ink, double wide) {
        pen.line(points, false, ink == Ink.CLASH ? Stroke.dashed(inks.tint(ink), wide, 4, 2) : stroke(ink, wide));
        var to = points.getLast();
        var from = points.get(points.size() - 2);
        double dx = Math.abs(to.x() - from.x()) < 0.5 ? 0 : Math.signum(to.x() - from.x());
        double dy = dx == 0 ? Math.signum(to.y() - from.y()) : 0;
        pen.fill(List.of(to, new Point(to.x() - 6 * dx - 3.5 * dy, to.y() - 6 * dy - 3.5 * dx),
                new Point(to.x() - 6 * dx + 3.5 * dy, to.y() - 6 * dy + 3.5 * dx)), inks.tint(ink));
    }

    private void stub(Mark.Stub stub) {
        arrow(stub.points(), stub.ink(), 1.2);
        var at = stub.middleLeft();
        pen.write(Lettering.usual(font, stub.text(), at.x(), at.y(), inks.tint(stub.ink())));
    }

    private void seam(Mark.Seam seam) {
        var box = seam.box();
        var along = List.of(new Point(box.x(), box.middle()), new Point(box.right(), box.middle()));
        var tint = inks.tint(seam.ink());
        pen.line(along, false, seam.broken() ? Stroke.dashed(tint, box.height(), 4, 4) : Stroke.of(tint, box.height()));
    }

    private void tail(Mark.Tail tail) {
        pen.line(List.of(tail.from(), tail.to(), new Point(tail.to().x(), tail.to().y() - 4)), false,
                stroke(tail.ink(), 1));
    }

    /// Dotted, so that it is never taken for work.
    private void baseline(Mark.Baseline once) {
        var box = once.box();
        pen.fill(box, 0, inks.tint(Ink.PAPER));
        pen.edge(box, 0, stroke(once.ink(), 0.6));
        pen.line(List.of(new Point(box.x(), box.middle()), new Point(box.right(), box.middle())), false,
                Stroke.dashed(inks.tint(once.ink()), box.height(), 2, 2));
    }

    private void sign(Mark.Sign sign) {
        var corners = sign.symbol().corners(sign.centre());
        if (sign.symbol().isFilled()) {
            pen.fill(corners, inks.tint(sign.ink()));
        } else {
            pen.line(corners, true, stroke(sign.ink(), 1.3));
        }
    }

    private void label(Mark.Label label) {
        var at = label.middleLeft();
        var text = Lettering.usual(font, label.text(), at.x(), at.y(), inks.tint(label.ink()));
        if (label.onBar()) {
            pen.fill(new Box(at.x() - 3, at.y() - 7, text.width() + 6, 14), 4, inks.tint(Ink.PAPER));
        }
        pen.write(text);
    }
}
