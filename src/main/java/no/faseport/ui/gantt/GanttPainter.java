package no.faseport.ui.gantt;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import no.faseport.gantt.Box;
import no.faseport.gantt.GanttPicture;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Point;

/// Paints a picture on a canvas, in the inks the stylesheet gives.
///
/// The lines are painted from the back and the head last, over what of them reaches above it; paper and head leave nothing of
/// the canvas as it was, so it is neither cleared nor clipped.
final class GanttPainter {
    private final GraphicsContext canvas;
    private final InkedRegion inks;
    private final Strokes strokes;

    GanttPainter(GraphicsContext canvas, InkedRegion inks) {
        this.canvas = canvas;
        this.inks = inks;
        this.strokes = new Strokes(canvas);
    }

    void paint(GanttPicture picture, Font font) {
        canvas.setFont(font);
        canvas.setTextBaseline(VPos.CENTER);
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setLineCap(StrokeLineCap.BUTT);
        picture.body().forEach(this::paint);
        picture.head().forEach(this::paint);
    }

    private void paint(Mark mark) {
        ink(mark.ink());
        switch (mark) {
            case Mark.Area area -> fill(area.box());
            case Mark.Rule rule -> strokes.line(rule.from(), rule.to(), 1);
            case Mark.Cell cell -> cell(cell);
            case Mark.Phase phase -> phase(phase);
            case Mark.Gate gate -> gate(gate);
            case Mark.GateLine gate -> dashed(gate);
            case Mark.Bar bar -> bar(bar);
            case Mark.Progress progress -> fill(progress.box());
            case Mark.Seam seam -> seam(seam);
            case Mark.Tail tail -> tail(tail);
            case Mark.Baseline once -> fill(once.box());
            case Mark.Sign sign -> strokes.shape(sign.symbol().corners(sign.centre()), sign.symbol().isFilled(), 1.5);
            case Mark.Front front -> strokes.path(front.points(), 1.5);
            case Mark.Diamond diamond -> strokes.shape(diamond(diamond.centre(), 7), true, 1);
            case Mark.Bracket bracket -> bracket(bracket.box());
            case Mark.Dot dot -> canvas.fillOval(dot.centre().x() - 4, dot.centre().y() - 4, 8, 8);
            case Mark.Link link -> strokes.arrow(link.points(), width(link));
            case Mark.Stub stub -> {
                strokes.arrow(stub.points(), 1.5);
                text(stub.text(), stub.middleLeft());
            }
            case Mark.Pull pull -> {
                strokes.line(pull.from(), pull.to(), 2);
                canvas.fillOval(pull.to().x() - 3, pull.to().y() - 3, 6, 6);
            }
            case Mark.Label label -> label(label);
            case Mark.Today today -> canvas.fillRect(today.x() - 1, today.top(), 2, today.bottom() - today.top());
        }
    }

    private void ink(Ink ink) {
        var paint = inks.paint(ink);
        canvas.setFill(paint);
        canvas.setStroke(paint);
    }

    private void fill(Box box) {
        canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    private void round(Box box, double arc) {
        canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }

    private void text(String text, Point middleLeft) {
        if (!text.isEmpty()) {
            canvas.fillText(text, middleLeft.x(), middleLeft.y());
        }
    }

    private void cell(Mark.Cell cell) {
        var box = cell.box();
        if (cell.ink() == Ink.TODAY) {
            round(new Box(box.x() + 2, box.y() + 2, box.width() - 4, box.height() - 5), 6);
            canvas.setFill(inks.paint(Ink.TODAY_TEXT));
        }
        if (cell.sticky()) {
            text(cell.text(), new Point(box.x() + 6, box.middle()));
        } else {
            canvas.setTextAlign(TextAlignment.CENTER);
            text(cell.text(), new Point(box.x() + box.width() / 2, box.middle()));
            canvas.setTextAlign(TextAlignment.LEFT);
        }
        canvas.setFill(inks.paint(Ink.RULE));
        double top = cell.sticky() ? box.y() + 4 : box.y() + box.height() - 6;
        canvas.fillRect(Math.round(box.right()) - 1.0, top, 1, box.y() + box.height() - top);
    }

    private void phase(Mark.Phase phase) {
        round(phase.box(), 6);
        canvas.setFill(inks.paint(Ink.PHASE_TEXT));
        text(phase.text(), new Point(phase.textBox().x(), phase.box().middle()));
    }

    private void gate(Mark.Gate gate) {
        var corners = diamond(gate.centre(), 8);
        canvas.setFill(inks.paint(gate.decided() ? gate.ink() : Ink.PAPER));
        strokes.shape(corners, true, 2);
        strokes.shape(corners, false, 2);
        ink(Ink.PAPER);
        gate.standing().strokes(gate.centre()).forEach(line -> strokes.path(line, 2));
        canvas.setFill(inks.paint(Ink.PHASE_TEXT));
        text(gate.text(), new Point(gate.textX(), gate.centre().y()));
    }

    private void dashed(Mark.GateLine gate) {
        for (double y = gate.top(); y < gate.bottom(); y += 7) {
            canvas.fillRect(gate.x() - 0.5, y, 1, Math.min(3, gate.bottom() - y));
        }
    }

    /// Lights of colour lie on paper, so that no line shines through; a chosen bar has a thicker edge.
    private void bar(Mark.Bar bar) {
        var box = bar.box();
        double edge = bar.edge() == Ink.CHOSEN ? 2 : 1;
        canvas.setFill(inks.paint(bar.edge()));
        round(box, 6);
        var inner = new Box(box.x() + edge, box.y() + edge, Math.max(0, box.width() - 2 * edge),
                box.height() - 2 * edge);
        if (!inks.paint(bar.ink()).isOpaque()) {
            canvas.setFill(inks.paint(Ink.PAPER));
            round(inner, 4);
        }
        canvas.setFill(inks.paint(bar.ink()));
        round(inner, 4);
    }

    private void seam(Mark.Seam seam) {
        var box = seam.box();
        double step = seam.broken() ? 8 : box.width();
        for (double x = box.x(); x < box.right(); x += step) {
            canvas.fillRect(x, box.y(), Math.min(seam.broken() ? 4 : step, box.right() - x), box.height());
        }
    }

    private void tail(Mark.Tail tail) {
        strokes.line(tail.from(), tail.to(), 1);
        strokes.line(new Point(tail.to().x(), tail.to().y() - 4), tail.to(), 1);
    }

    private void bracket(Box box) {
        double top = box.y() + 4;
        double foot = Math.min(6, box.width() / 2);
        canvas.fillRect(box.x(), top, box.width(), 5);
        strokes.shape(List.of(new Point(box.x(), top + 5), new Point(box.x() + foot, top + 5),
                new Point(box.x(), top + 10)), true, 1);
        strokes.shape(List.of(new Point(box.right(), top + 5), new Point(box.right() - foot, top + 5),
                new Point(box.right(), top + 10)), true, 1);
    }

    private static double width(Mark.Link link) {
        return link.ink() == Ink.CHOSEN ? 3 : link.driving() ? 1.5 : 0.75;
    }

    private void label(Mark.Label label) {
        if (label.onBar()) {
            canvas.setFill(inks.paint(Ink.PAPER));
            round(new Box(label.middleLeft().x() - 3, label.middleLeft().y() - 7, label.width() + 6, 14), 4);
            canvas.setFill(inks.paint(label.ink()));
        }
        text(label.text(), label.middleLeft());
    }

    private static List<Point> diamond(Point centre, double radius) {
        return List.of(new Point(centre.x(), centre.y() - radius), new Point(centre.x() + radius, centre.y()),
                new Point(centre.x(), centre.y() + radius), new Point(centre.x() - radius, centre.y()));
    }
}
