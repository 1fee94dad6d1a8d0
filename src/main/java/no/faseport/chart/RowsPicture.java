package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.ChartMark.Side;

/// Lying bars, a row's name to the left and the amount of its longest bar behind it.
record RowsPicture(Figure figure, AmountWriting text) {
    private static final double NAMES = 0.34;
    private static final double WIDEST_NAMES = 240;
    private static final double VALUE = 74;
    private static final double GAP = 6;
    private static final double FILLED = 0.72;
    private static final double THICKEST = 16;

    List<ChartMark> marks(double width, double height) {
        double names = Math.min(WIDEST_NAMES, width * NAMES);
        var axis = axis();
        double length = Math.max(1, width - names - GAP - VALUE);
        double zero = names + GAP + axis.share(0) * length;
        double room = height / Math.max(1, figure.rows().size());
        var marks = new ArrayList<ChartMark>();
        for (int row = 0; row < figure.rows().size(); row++) {
            marks.add(new ChartMark.Words(0, room * (row + 0.5), names, figure.rows().get(row), Side.RIGHT,
                    "chart-name"));
            double bar = Math.min(THICKEST, room * FILLED / figure.series().size());
            double top = room * (row + 0.5) - bar * figure.series().size() / 2;
            double end = zero;
            for (int each = 0; each < figure.series().size(); each++) {
                var series = figure.series().get(each);
                double to = names + GAP + axis.share(series.at(row)) * length;
                if (series.at(row) != 0) {
                    marks.add(new ChartMark.Bar(Math.min(zero, to), top + bar * each, Math.max(1, Math.abs(to - zero)),
                            bar, Optional.of(new Spot(row, each)), series.tone().style()));
                }
                end = Math.max(end, to);
            }
            marks.add(new ChartMark.Words(end + GAP, room * (row + 0.5), VALUE, text.write(figure.series().getLast()
                    .at(row)), Side.LEFT, "chart-tick"));
        }
        marks.add(new ChartMark.Rule(zero, 0, zero, height, "chart-axis"));
        return List.copyOf(marks);
    }

    private ValueAxis axis() {
        return new ValueAxis(figure.least(), figure.isEmpty() ? 1 : figure.most(), 1);
    }
}
