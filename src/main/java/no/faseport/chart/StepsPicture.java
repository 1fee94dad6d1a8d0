package no.faseport.chart;

import java.util.List;
import java.util.Optional;
import no.faseport.chart.ChartMark.Side;

/// Steps from one total to the next: totals stand on the axis, changes hang from where the step before ended.
record StepsPicture(Figure figure, AmountWriting text) {
    private static final double FILLED = 0.62;
    private static final double WIDEST = 74;
    private static final double TEXT = 9;
    private static final int TOTALS = 0;
    private static final int CHANGES = 1;

    List<ChartMark> marks(double width, double height) {
        double least = 0;
        double most = 0;
        double at = 0;
        for (int row = 0; row < figure.rows().size(); row++) {
            at = end(row, at);
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        var frame = UprightFrame.around(least, most, figure.rows().size(), width, height);
        var marks = frame.marks(figure.rows(), text);
        double bar = Math.min(WIDEST, frame.room() * FILLED);
        double before = 0;
        for (int row = 0; row < figure.rows().size(); row++) {
            double after = end(row, before);
            double x = frame.x(row) + (frame.room() - bar) / 2;
            step(marks, frame, row, x, bar, before, after);
            if (row + 1 < figure.rows().size()) {
                marks.add(new ChartMark.Rule(x + bar, frame.y(after), x + frame.room(), frame.y(after),
                        "chart-joint"));
            }
            before = after;
        }
        return List.copyOf(marks);
    }

    private boolean isTotal(int row) {
        return figure.series().get(TOTALS).values().get(row).isPresent();
    }

    private double end(int row, double before) {
        return isTotal(row) ? figure.series().get(TOTALS).at(row) : before + figure.series().get(CHANGES).at(row);
    }

    private void step(List<ChartMark> marks, UprightFrame frame, int row, double x, double bar, double before,
            double after) {
        double from = isTotal(row) ? 0 : before;
        double top = frame.y(Math.max(from, after));
        double high = frame.y(Math.min(from, after)) - top;
        var style = isTotal(row) ? Tone.TOTAL.style() : after < before ? "chart-fall" : "chart-rise";
        marks.add(new ChartMark.Bar(x, top, bar, Math.max(2, high),
                Optional.of(new Spot(row, isTotal(row) ? TOTALS : CHANGES)), style));
        marks.add(new ChartMark.Words(frame.x(row), top - TEXT, frame.room(),
                (isTotal(row) || after <= before ? "" : "+") + text.write(after - from), Side.MIDDLE, "chart-label"));
    }
}
