package no.faseport.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.faseport.chart.ChartMark.Side;

/// Phases as arrows behind each other: those that lie behind pale, the one that is on dark, those ahead white.
///
/// @param names what stands in each; empty texts for arrows too small to hold any
/// @param now the place of the current one, from 0; as many as there are names where all lie behind
public record Chevrons(List<String> names, int now) {
    private static final double POINT = 0.42;
    private static final double GAP = 1.5;
    private static final double INSET = 3;

    /// The names are copied.
    public Chevrons {
        names = List.copyOf(names);
        if (names.isEmpty() || now < 0 || now > names.size()) {
            throw new IllegalArgumentException("No arrow " + now + " of " + names.size());
        }
    }

    /// Arrows without names.
    public static Chevrons plain(int phases, int now) {
        return new Chevrons(Collections.nCopies(phases, ""), now);
    }

    /// The marks in a box of this size.
    public List<ChartMark> marks(double width, double height) {
        double point = Math.min(height * POINT, width / names.size() / 3);
        double each = (width - point - GAP * (names.size() - 1)) / names.size();
        var marks = new ArrayList<ChartMark>();
        for (int i = 0; i < names.size(); i++) {
            double x = i * (each + GAP);
            marks.add(arrow(x, x + each, point, height, style(i), i == 0));
            if (!names.get(i).isEmpty()) {
                marks.add(new ChartMark.Words(x + point + INSET, height / 2, each - point - INSET, names.get(i),
                        Side.LEFT, i == now ? "chart-now-name" : "chart-name"));
            }
        }
        return List.copyOf(marks);
    }

    private String style(int place) {
        return place < now ? "chart-past" : place == now ? "chart-now" : "chart-ahead";
    }

    private static ChartMark arrow(double from, double to, double point, double height, String style,
            boolean isFirst) {
        double notch = isFirst ? from : from + point;
        return new ChartMark.Area(List.of(from, 0.0, to, 0.0, to + point, height / 2, to, height, from, height,
                notch, height / 2), style);
    }
}
