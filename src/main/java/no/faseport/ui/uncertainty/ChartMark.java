package no.faseport.ui.uncertainty;

import java.util.List;

/// One thing in a computed picture: where it is, in pixels from the upper left, and the style class it has.
sealed interface ChartMark {
    /// The style class.
    String style();

    /// A straight line.
    record Rule(double fromX, double fromY, double toX, double toY, String style) implements ChartMark {
    }

    /// A line through points, x and y in turns.
    record Curve(List<Double> points, String style) implements ChartMark {
        /// Keeps a copy.
        public Curve {
            points = List.copyOf(points);
        }
    }

    /// A bar.
    record Bar(double x, double y, double width, double height, String style) implements ChartMark {
    }

    /// A small sign: a circle, or a square where `square`.
    record Dot(double x, double y, boolean square, String style) implements ChartMark {
    }

    /// A text in a box that is `width` wide and whose middle lies at `y`.
    record Words(double x, double y, double width, String text, Side side, String style) implements ChartMark {
    }

    /// At which side of its box a text stands.
    enum Side {
        LEFT, MIDDLE, RIGHT
    }
}
