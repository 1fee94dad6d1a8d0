package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;
import no.faseport.chart.ChartMark.Side;

/// What the series of a figure look like, each with its name beside it, in as many lines as the width makes them.
final class KeysPicture {
    private static final double LINE = 18;
    private static final double SAMPLE = 16;
    private static final double THICK = 9;
    private static final double GAP = 6;
    private static final double BETWEEN = 20;
    private static final double LETTER = 6.4;

    private final Figure figure;
    private final List<Key> keys = new ArrayList<>();

    private record Key(Series series, double x, int line, double name) {
    }

    KeysPicture(Figure figure, double left, double width) {
        this.figure = figure;
        double x = left;
        int line = 0;
        for (var series : figure.series()) {
            double name = series.name().length() * LETTER;
            if (x > left && x + SAMPLE + GAP + name > width) {
                x = left;
                line++;
            }
            keys.add(new Key(series, x, line, name));
            x += SAMPLE + GAP + name + BETWEEN;
        }
    }

    /// How high they are.
    double height() {
        return keys.isEmpty() ? 0 : LINE * (keys.getLast().line() + 1);
    }

    /// Their marks, below `top`.
    List<ChartMark> marks(double top) {
        var marks = new ArrayList<ChartMark>();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            double y = top + LINE * (key.line() + 0.5);
            sample(marks, key, y, i % 2 == 1);
            marks.add(new ChartMark.Words(key.x() + SAMPLE + GAP, y, key.name(), key.series().name(), Side.LEFT,
                    "chart-tick"));
        }
        return List.copyOf(marks);
    }

    private void sample(List<ChartMark> marks, Key key, double y, boolean square) {
        var style = key.series().tone().style();
        if (figure.shape() == Shape.LINES) {
            marks.add(new ChartMark.Curve(List.of(key.x(), y, key.x() + SAMPLE, y), style + "-line"));
            marks.add(new ChartMark.Dot(key.x() + SAMPLE / 2, y, square, style + "-dot"));
        } else {
            marks.add(new ChartMark.Bar(key.x(), y - THICK / 2, SAMPLE, THICK, style));
        }
    }
}
