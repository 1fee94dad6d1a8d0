package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;

/// A course as small as a word: a line through its values, where it began as a fine line across, and a sign at its end.
///
/// @param values the oldest first
public record Sparkline(List<Integer> values) {
    private static final double INSET = 2.5;
    private static final double END = 4.4;

    /// Keeps a copy.
    public Sparkline {
        values = List.copyOf(values);
    }

    /// The marks in a box of this size; none where there are too few values to be a course.
    public List<ChartMark> marks(double width, double height) {
        if (values.size() < 2) {
            return List.of();
        }
        int least = values.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int most = values.stream().mapToInt(Integer::intValue).max().orElseThrow();
        var points = new ArrayList<Double>();
        for (int i = 0; i < values.size(); i++) {
            double share = most == least ? 0.5 : (double) (values.get(i) - least) / (most - least);
            points.add(INSET + i * (width - 2 * INSET) / (values.size() - 1));
            points.add(height - INSET - share * (height - 2 * INSET));
        }
        double began = points.get(1);
        double x = points.get(points.size() - 2);
        double y = points.getLast();
        return List.of(new ChartMark.Rule(INSET, began, width - INSET, began, "chart-grid"),
                new ChartMark.Curve(points, "chart-spark"),
                new ChartMark.Bar(x - END / 2, y - END / 2, END, END, "chart-spark-end"));
    }
}
