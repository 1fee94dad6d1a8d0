package no.faseport.chart;

import java.util.List;
import java.util.Optional;

/// One thing in a computed picture: where it is, in pixels from the upper left, and the style class it has.
public sealed interface ChartMark {
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

    /// What lies between corners, x and y in turns, and what of the figure it shows.
    record Area(List<Double> points, Optional<Spot> spot, String style) implements ChartMark {
        /// Keeps a copy.
        public Area {
            points = List.copyOf(points);
        }

        /// An area that shows nothing of a figure.
        public Area(List<Double> points, String style) {
            this(points, Optional.empty(), style);
        }
    }

    /// A bar, and what of the figure it shows.
    record Bar(double x, double y, double width, double height, Optional<Spot> spot,
            String style) implements ChartMark {
        /// A bar that shows nothing of a figure.
        public Bar(double x, double y, double width, double height, String style) {
            this(x, y, width, height, Optional.empty(), style);
        }
    }

    /// A small sign, a circle, or a square where `square`, and what of the figure it shows.
    record Dot(double x, double y, boolean square, Optional<Spot> spot, String style) implements ChartMark {
        /// A sign that shows nothing of a figure.
        public Dot(double x, double y, boolean square, String style) {
            this(x, y, square, Optional.empty(), style);
        }
    }

    /// A text in a box that is `width` wide and whose middle lies at `y`.
    record Words(double x, double y, double width, String text, Side side, String style) implements ChartMark {
    }

    /// At which side of its box a text stands.
    enum Side {
        /// Left.
        LEFT,
        /// Middle.
        MIDDLE,
        /// Right.
        RIGHT
    }
}
