package no.faseport.ui.gantt;

import no.faseport.gantt.Box;
import no.faseport.gantt.Point;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Mark;
import no.faseport.gantt.GanttPicture;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Paints a picture on a canvas, in the inks the stylesheet gives.
final class GanttPainter {
    private static final double DIAMOND = 7;
    private static final double GATE = 8;

    private final GraphicsContext canvas;
    private final InkedRegion inks;
    private double[] xs = new double[16];
    private double[] ys = new double[16];

    GanttPainter(GraphicsContext canvas, InkedRegion inks) {
        this.canvas = canvas;
        this.inks = inks;
    }

    void paint(GanttPicture picture, double width, double height, Font font) {
        canvas.clearRect(0, 0, width, height);
        canvas.setFont(font);
        canvas.setTextBaseline(VPos.CENTER);
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.save();
        canvas.beginPath();
        canvas.rect(0, picture.headBottom(), width, height - picture.headBottom());
        canvas.clip();
        picture.body().forEach(this::paint);
        canvas.restore();
        picture.head().forEach(this::paint);
    }

    private void paint(Mark mark) {
        canvas.setFill(inks.paint(mark.ink()));
        canvas.setStroke(inks.paint(mark.ink()));
        canvas.setLineWidth(1);
        switch (mark) {
            case Mark.Area area -> fill(area.box());
            case Mark.Rule rule -> line(rule.from(), rule.to());
            case Mark.Cell cell -> cell(cell);
            case Mark.Phase phase -> phase(phase);
            case Mark.Gate gate -> gate(gate);
            case Mark.GateLine gate -> {
                canvas.setLineDashes(3, 4);
                canvas.strokeLine(gate.x(), gate.top(), gate.x(), gate.bottom());
                canvas.setLineDashes();
            }
            case Mark.Bar bar -> bar(bar);
            case Mark.Progress progress -> round(progress.box(), 3);
            case Mark.Seam seam -> seam(seam);
            case Mark.Tail tail -> {
                line(tail.from(), tail.to());
                line(new Point(tail.to().x(), tail.to().y() - 4), tail.to());
            }
            case Mark.Baseline once -> fill(once.box());
            case Mark.Sign sign -> sign(sign);
            case Mark.Front front -> {
                canvas.setLineWidth(1.5);
                polyline(front.points());
            }
            case Mark.Diamond diamond -> canvas.fillPolygon(xs(diamond.centre(), DIAMOND),
                    ys(diamond.centre(), DIAMOND), 4);
            case Mark.Bracket bracket -> bracket(bracket.box());
            case Mark.Dot dot -> canvas.fillOval(dot.centre().x() - 4, dot.centre().y() - 4, 8, 8);
            case Mark.Link link -> link(link);
            case Mark.Stub stub -> stub(stub);
            case Mark.Pull pull -> pull(pull);
            case Mark.Label label -> label(label);
            case Mark.Today today -> {
                canvas.setLineWidth(2);
                canvas.strokeLine(today.x(), today.top(), today.x(), today.bottom());
            }
        }
    }

    private void fill(Box box) {
        canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    private void round(Box box, double arc) {
        canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }

    private void line(Point from, Point to) {
        canvas.strokeLine(from.x(), from.y(), to.x(), to.y());
    }

    private void cell(Mark.Cell cell) {
        var box = cell.box();
        if (cell.ink() == Ink.TODAY) {
            round(new Box(box.x() + 2, box.y() + 2, box.width() - 4, box.height() - 5), 6);
            canvas.setFill(inks.paint(Ink.TODAY_TEXT));
        }
        canvas.setTextAlign(cell.sticky() ? TextAlignment.LEFT : TextAlignment.CENTER);
        canvas.fillText(cell.text(), cell.sticky() ? box.x() + 6 : box.x() + box.width() / 2, box.middle());
        canvas.setStroke(inks.paint(Ink.RULE));
        double x = Math.round(box.right()) - 0.5;
        line(new Point(x, cell.sticky() ? box.y() + 4 : box.y() + box.height() - 6),
                new Point(x, box.y() + box.height()));
    }

    private void phase(Mark.Phase phase) {
        round(phase.box(), 6);
        canvas.setFill(inks.paint(Ink.PHASE_TEXT));
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.fillText(phase.text(), phase.textBox().x(), phase.box().middle());
    }

    private void gate(Mark.Gate gate) {
        var xs = xs(gate.centre(), GATE);
        var ys = ys(gate.centre(), GATE);
        canvas.setFill(inks.paint(gate.decided() ? gate.ink() : Ink.PAPER));
        canvas.fillPolygon(xs, ys, 4);
        canvas.setLineWidth(2);
        canvas.strokePolygon(xs, ys, 4);
        canvas.setStroke(inks.paint(Ink.PAPER));
        gate.standing().strokes(gate.centre()).forEach(this::polyline);
        canvas.setFill(inks.paint(Ink.PHASE_TEXT));
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.fillText(gate.text(), gate.centre().x() + 12, gate.centre().y());
    }

    private void bar(Mark.Bar bar) {
        var box = bar.box();
        canvas.setFill(inks.paint(Ink.PAPER));
        round(box, 6);
        canvas.setFill(inks.paint(bar.ink()));
        round(box, 6);
        canvas.setStroke(inks.paint(bar.edge()));
        canvas.setLineWidth(bar.edge() == Ink.CHOSEN ? 2 : 1);
        canvas.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, Math.max(1, box.width() - 1), box.height() - 1, 6, 6);
    }

    private void bracket(Box box) {
        double left = box.x();
        double right = box.right();
        double top = box.y() + 4;
        double foot = Math.min(6, box.width() / 2);
        canvas.fillPolygon(new double[]{left, right, right, right - foot, left + foot, left},
                new double[]{top, top, top + 10, top + 5, top + 5, top + 10}, 6);
    }

    private void link(Mark.Link link) {
        canvas.setLineWidth(link.ink() == Ink.CHOSEN ? 2.5 : link.driving() ? 1.5 : 0.75);
        arrowed(link.points());
    }

    private void stub(Mark.Stub stub) {
        canvas.setLineWidth(1.5);
        arrowed(stub.points());
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.fillText(stub.text(), stub.middleLeft().x(), stub.middleLeft().y());
    }

    private void arrowed(List<Point> points) {
        crisp(points);
        canvas.strokePolyline(xs, ys, points.size());
        arrow(points.get(points.size() - 2), points.getLast());
    }

    private void seam(Mark.Seam seam) {
        var box = seam.box();
        double step = seam.broken() ? 8 : box.width();
        for (double x = box.x(); x < box.right(); x += step) {
            canvas.fillRect(x, box.y(), Math.min(seam.broken() ? 4 : step, box.right() - x), box.height());
        }
    }

    private void sign(Mark.Sign sign) {
        var corners = sign.symbol().corners(sign.centre());
        take(corners);
        if (sign.symbol().isFilled()) {
            canvas.fillPolygon(xs, ys, corners.size());
        } else {
            canvas.setLineWidth(1.5);
            canvas.strokePolygon(xs, ys, corners.size());
        }
    }

    private void polyline(List<Point> points) {
        take(points);
        canvas.strokePolyline(xs, ys, points.size());
    }

    /// Lays the points where the canvas takes them from.
    private void take(List<Point> points) {
        room(points.size());
        for (int i = 0; i < points.size(); i++) {
            xs[i] = points.get(i).x();
            ys[i] = points.get(i).y();
        }
    }

    /// The same in the middle of whole pixels.
    private void crisp(List<Point> points) {
        room(points.size());
        for (int i = 0; i < points.size(); i++) {
            xs[i] = Math.floor(points.get(i).x()) + 0.5;
            ys[i] = Math.floor(points.get(i).y()) + 0.5;
        }
    }

    private void room(int points) {
        if (xs.length < points) {
            xs = new double[2 * points];
            ys = new double[2 * points];
        }
    }

    /// A small filled triangle whose tip is at `to`.
    private void arrow(Point from, Point to) {
        double dx = Math.signum(to.x() - from.x());
        double dy = Math.signum(to.y() - from.y());
        double x = Math.floor(to.x()) + 0.5;
        double y = Math.floor(to.y()) + 0.5;
        canvas.fillPolygon(new double[]{x, x - 5 * dx - 3.5 * dy, x - 5 * dx + 3.5 * dy},
                new double[]{y, y - 5 * dy - 3.5 * dx, y - 5 * dy + 3.5 * dx}, 3);
    }

    private void pull(Mark.Pull pull) {
        canvas.setLineWidth(2);
        line(pull.from(), pull.to());
        canvas.fillOval(pull.to().x() - 3, pull.to().y() - 3, 6, 6);
    }

    private void label(Mark.Label label) {
        if (label.onBar()) {
            canvas.setFill(inks.paint(Ink.PAPER));
            round(new Box(label.middleLeft().x() - 3, label.middleLeft().y() - 7, label.width() + 6, 14), 4);
            canvas.setFill(inks.paint(label.ink()));
        }
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.fillText(label.text(), label.middleLeft().x(), label.middleLeft().y());
    }

    private static double[] xs(Point centre, double radius) {
        return List.of(0, 1, 0, -1).stream().mapToDouble(step -> centre.x() + step * radius).toArray();
    }

    private static double[] ys(Point centre, double radius) {
        return List.of(-1, 0, 1, 0).stream().mapToDouble(step -> centre.y() + step * radius).toArray();
    }
}
