package no.faseport.ui.gantt;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import no.faseport.gantt.Point;

/// Lines and small shapes on a canvas.
///
/// What goes straight down or across is filled as a rectangle: stroked, it would be rasterised as a shape as tall and wide as
/// the whole line, which without a graphics card took two thirds of a frame.
final class Strokes {
    private final GraphicsContext canvas;
    private double[] xs = new double[16];
    private double[] ys = new double[16];

    Strokes(GraphicsContext canvas) {
        this.canvas = canvas;
    }

    void line(Point from, Point to, double width) {
        if (from.x() == to.x()) {
            canvas.fillRect(from.x() - width / 2, Math.min(from.y(), to.y()), width, Math.abs(to.y() - from.y()));
        } else if (from.y() == to.y()) {
            canvas.fillRect(Math.min(from.x(), to.x()), from.y() - width / 2, Math.abs(to.x() - from.x()), width);
        } else {
            canvas.setLineWidth(width);
            canvas.strokeLine(from.x(), from.y(), to.x(), to.y());
        }
    }

    /// From point to point.
    void path(List<Point> points, double width) {
        for (int i = 1; i < points.size(); i++) {
            line(points.get(i - 1), points.get(i), width);
        }
    }

    /// From point to point through the middle of pixels, each corner square, with a small filled triangle at the last.
    void arrow(List<Point> points, double width) {
        var from = crisp(points.getFirst());
        for (int i = 1; i < points.size(); i++) {
            var to = crisp(points.get(i));
            boolean last = i == points.size() - 1;
            double dx = Math.signum(to.x() - from.x());
            double dy = Math.signum(to.y() - from.y());
            double beyond = last ? -2 : width / 2;
            line(from, new Point(to.x() + dx * beyond, to.y() + dy * beyond), width);
            if (last) {
                head(to, dx, dy);
            }
            from = to;
        }
    }

    private static Point crisp(Point point) {
        return new Point(Math.floor(point.x()) + 0.5, Math.floor(point.y()) + 0.5);
    }

    private void head(Point tip, double dx, double dy) {
        shape(List.of(tip, new Point(tip.x() - 5 * dx - 3.5 * dy, tip.y() - 5 * dy - 3.5 * dx),
                new Point(tip.x() - 5 * dx + 3.5 * dy, tip.y() - 5 * dy + 3.5 * dx)), true, 1);
    }

    /// A shape with these corners, filled or outlined.
    void shape(List<Point> corners, boolean filled, double width) {
        if (xs.length < corners.size()) {
            xs = new double[corners.size()];
            ys = new double[corners.size()];
        }
        for (int i = 0; i < corners.size(); i++) {
            xs[i] = corners.get(i).x();
            ys[i] = corners.get(i).y();
        }
        if (filled) {
            canvas.fillPolygon(xs, ys, corners.size());
        } else {
            canvas.setLineWidth(width);
            canvas.strokePolygon(xs, ys, corners.size());
        }
    }
}
