package no.faseport.ui.gantt;

/// A rectangle in the chart, in pixels from its upper left corner.
record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double middle() {
        return y + height / 2;
    }

    boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= y + height;
    }

    /// The part of this box between two vertical lines, never narrower than nothing.
    Box between(double left, double right) {
        double from = Math.max(x, left);
        return new Box(from, y, Math.max(0, Math.min(right(), right) - from), height);
    }

    /// This box grown by `by` to every side.
    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
