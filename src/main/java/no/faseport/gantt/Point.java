package no.faseport.gantt;

/// A place in the chart, in pixels from its upper left corner.
public record Point(double x, double y) {
    /// How far it is to the straight line from `from` to `to`.
    public double distanceTo(Point from, Point to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - from.x) * dx + (y - from.y) * dy) / length, 0, 1);
        return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
    }
}
