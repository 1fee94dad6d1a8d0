package no.faseport.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.ChartMark.Side;

/// Upright bars, beside each other or on top of each other; what is below nothing hangs below the axis.
record ColumnsPicture(Figure figure, AmountWriting text) {
    private static final double FILLED = 0.72;
    private static final double WIDEST = 46;
    private static final double HIGH_ENOUGH_FOR_TEXT = 18;
    private static final double WIDE_ENOUGH_FOR_TEXT = 40;

    List<ChartMark> marks(double width, double height) {
        return figure.shape() == Shape.STACK ? stacked(width, height) : beside(width, height);
    }

    private List<ChartMark> beside(double width, double height) {
        var frame = UprightFrame.around(figure.least(), figure.most(), figure.rows().size(), width, height);
        var marks = frame.marks(figure.rows(), text);
        int count = figure.series().size();
        double bar = Math.min(WIDEST, frame.room() * FILLED / count);
        for (int row = 0; row < figure.rows().size(); row++) {
            double left = frame.x(row) + (frame.room() - bar * count) / 2;
            for (int each = 0; each < count; each++) {
                add(marks, frame, new Spot(row, each), left + bar * each, bar, 0, figure.series().get(each).at(row));
            }
        }
        return List.copyOf(marks);
    }

    private List<ChartMark> stacked(double width, double height) {
        var up = new double[figure.rows().size()];
        var down = new double[figure.rows().size()];
        var pieces = new ArrayList<Piece>();
        for (int each = 0; each < figure.series().size(); each++) {
            for (int row = 0; row < up.length; row++) {
                double amount = figure.series().get(each).at(row);
                var from = amount < 0 ? down : up;
                pieces.add(new Piece(new Spot(row, each), from[row], from[row] + amount));
                from[row] += amount;
            }
        }
        var frame = UprightFrame.around(Arrays.stream(down).min().orElse(0), Arrays.stream(up).max().orElse(0),
                up.length, width, height);
        var marks = frame.marks(figure.rows(), text);
        double bar = Math.min(2 * WIDEST, frame.room() * FILLED);
        for (var piece : pieces) {
            add(marks, frame, piece.spot(), frame.x(piece.spot().row()) + (frame.room() - bar) / 2, bar, piece.from(),
                    piece.until());
        }
        return List.copyOf(marks);
    }

    private record Piece(Spot spot, double from, double until) {
    }

    private void add(List<ChartMark> marks, UprightFrame frame, Spot spot, double x, double bar, double from,
            double until) {
        if (figure.at(spot).isEmpty() || from == until) {
            return;
        }
        double top = frame.y(Math.max(from, until));
        double high = frame.y(Math.min(from, until)) - top;
        marks.add(new ChartMark.Bar(x, top, bar, Math.max(1, high), Optional.of(spot),
                figure.series().get(spot.series()).tone().style()));
        if (figure.shape() == Shape.STACK && high >= HIGH_ENOUGH_FOR_TEXT && bar >= WIDE_ENOUGH_FOR_TEXT) {
            marks.add(new ChartMark.Words(x, top + high / 2, bar, text.write(until - from), Side.MIDDLE,
                    "chart-inside"));
        }
    }
}
