package no.faseport.gantt;

/// A rectangle in the chart, in pixels from its upper left corner.
public record Box(double x, double y, double width, double height) {
    /// The right edge.
    public double right() {
        return x + width;
    }

    /// Half way down.
    public double middle() {
        return y + height / 2;
    }

    /// True where `point` lies in it or on its edge.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= y + height;
    }

    /// The part of this box between two vertical lines, never narrower than nothing.
    public Box between(double left, double right) {
        double from = Math.max(x, left);
        return new Box(from, y, Math.max(0, Math.min(right(), right) - from), height);
    }

    /// This box grown by `by` to every side.
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
