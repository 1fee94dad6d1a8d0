package no.faseport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Figures to be drawn: rows along the axis, and series with a value for each.
public record Figure(Shape shape, String title, List<String> rows, List<Series> series) {
    private static final double KEYS_LEFT = 8;
    private static final double ABOVE_KEYS = 6;

    /// The lists are copied; every series has a value, or none, for every row.
    public Figure {
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        for (var one : series) {
            if (one.values().size() != rows.size()) {
                throw new IllegalArgumentException("Not a value for every row: " + one);
            }
        }
    }

    /// True where there is nothing to draw.
    public boolean isEmpty() {
        return series.stream().allMatch(one -> one.values().stream()
                .allMatch(value -> value.isEmpty() || value.get().signum() == 0));
    }

    /// The lowest value, or 0 where all are higher.
    double least() {
        return series.stream().flatMap(one -> one.values().stream()).flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue).reduce(0, Math::min);
    }

    /// The highest value, or 0 where all are lower.
    double most() {
        return series.stream().flatMap(one -> one.values().stream()).flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue).reduce(0, Math::max);
    }

    /// The value at a spot.
    public Optional<BigDecimal> at(Spot spot) {
        return series.get(spot.series()).values().get(spot.row());
    }

    /// The marks in a picture of this size in pixels; `text` writes an amount on the axis.
    public List<ChartMark> marks(double width, double height, AmountWriting text) {
        return switch (shape) {
            case COLUMNS, STACK -> new ColumnsPicture(this, text).marks(width, height);
            case LINES -> new LinesPicture(this, text).marks(width, height);
            case ROWS -> new RowsPicture(this, text).marks(width, height);
            case STEPS -> new StepsPicture(this, text).marks(width, height);
        };
    }

    /// The same with what its series look like explained below it, for pictures that stand alone; steps explain themselves.
    public List<ChartMark> explained(double width, double height, AmountWriting text) {
        if (shape == Shape.STEPS) {
            return marks(width, height, text);
        }
        var keys = new KeysPicture(this, KEYS_LEFT, width);
        var marks = new ArrayList<>(marks(width, height - keys.height() - ABOVE_KEYS, text));
        marks.addAll(keys.marks(height - keys.height()));
        return List.copyOf(marks);
    }
}
