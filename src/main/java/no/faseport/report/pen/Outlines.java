package no.faseport.report.pen;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;

/// What pens draw, as the shapes of Java 2D.
final class Outlines {
    private Outlines() {
    }

    /// `box`, its corners rounded by `arc`.
    static Shape shape(Box box, double arc) {
        return arc > 0
                ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    /// A line through `points`, back to the first where `closed`.
    static Shape path(List<Point> points, boolean closed) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
