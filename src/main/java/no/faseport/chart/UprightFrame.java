package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;
import no.faseport.chart.ChartMark.Side;

/// The frame of a picture whose amounts stand upright: grid, amounts to the left, the rows' names below.
record UprightFrame(ValueAxis axis, int rows, double width, double height) {
    private static final double LEFT = 68;
    private static final double RIGHT = 8;
    private static final double TOP = 10;
    private static final double BOTTOM = 22;
    private static final double GAP = 6;
    private static final int YEAR = 4;
    private static final double YEAR_WIDTH = 30;

    /// A frame that holds amounts from `least` to `most`.
    static UprightFrame around(double least, double most, int rows, double width, double height) {
        return new UprightFrame(ValueAxis.around(least, most, height - TOP - BOTTOM), rows, width, height);
    }

    /// The left edge of a row's room.
    double x(int row) {
        return LEFT + row * room();
    }

    /// How wide a row's room is.
    double room() {
        return (width - LEFT - RIGHT) / Math.max(1, rows);
    }

    /// How high an amount lies.
    double y(double amount) {
        return TOP + (1 - axis.share(amount)) * (height - TOP - BOTTOM);
    }

    /// The frame's own marks, below all others; of years that would touch each other only every second or third is named.
    List<ChartMark> marks(List<String> names, AmountWriting text) {
        var marks = new ArrayList<ChartMark>();
        for (double tick : axis.ticks()) {
            marks.add(
                    new ChartMark.Rule(LEFT, y(tick), width - RIGHT, y(tick), tick == 0 ? "chart-axis" : "chart-grid"));
            marks.add(new ChartMark.Words(0, y(tick), LEFT - GAP, text.write(tick), Side.RIGHT, "chart-tick"));
        }
        int step = names.stream().allMatch(name -> name.length() <= YEAR)
                ? Math.max(1, (int) Math.ceil(YEAR_WIDTH / room()))
                : 1;
        for (int row = 0; row < names.size(); row += step) {
            double wider = (step - 1) * room() / 2;
            marks.add(new ChartMark.Words(x(row) - wider, height - BOTTOM / 2, room() + 2 * wider, names.get(row),
                    Side.MIDDLE, "chart-tick"));
        }
        return marks;
    }
}
