package no.faseport.ui.plan;

import java.util.List;
import no.faseport.schedule.Trend;

/// Something in the chart of milestones, at its place in pixels.
sealed interface TrendMark {
    /// A place in the chart.
    record Spot(double x, double y) {
    }

    /// A straight thin line, dashed where it is the line of what is reached or leads from a milestone to its name.
    record Rule(Spot from, Spot to, boolean dashed) implements TrendMark {
    }

    /// A text whose left, right or middle is at `at`.
    record Text(Spot at, Side side, String text, TrendInk ink) implements TrendMark {
    }

    /// Which part of a text stands at its place.
    enum Side {
        LEFT, MIDDLE, RIGHT
    }

    /// The course of a milestone; earlier ones are dashed and steady ones thin, so that they differ without colour.
    record Course(List<Spot> spots, TrendInk ink) implements TrendMark {
        /// Keeps a copy.
        public Course {
            spots = List.copyOf(spots);
        }
    }

    /// A milestone as it was seen once.
    record Sign(Spot at, Trend trend, Trend.Sighting sighting, TrendInk ink) implements TrendMark {
    }
}
