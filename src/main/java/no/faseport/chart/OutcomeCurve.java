package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;
import no.faseport.chart.ChartMark.Side;
import no.faseport.words.Words;

/// The S-curve of an outcome: for every value the share of the runs that do not exceed it, with P50, P85 and the plan's own.
///
/// @param values what each percent of the runs, from 0 to 100, does not exceed: kroner, or days counted from 1 January 1970
/// @param planned what the plan itself says
/// @param days true where the values are days
public record OutcomeCurve(List<Double> values, double planned, boolean days, Words words) {
    private static final double LEFT = 44;
    private static final double RIGHT = 28;
    private static final double TOP = 20;
    private static final double BOTTOM = 24;
    private static final double LABEL = 190;
    private static final double TICK = 90;
    private static final double GAP = 9;
    private static final int WHOLE = 100;
    private static final List<Integer> LEVELS = List.of(15, 50, 85);
    private static final List<Integer> TOLD = List.of(5, 15, 25, 50, 75, 85, 95);

    /// Keeps a copy; there is a value for every percent.
    public OutcomeCurve {
        values = List.copyOf(values);
        if (values.size() != WHOLE + 1) {
            throw new IllegalArgumentException("A value for every percent: " + values.size());
        }
    }

    private double at(int percent) {
        return values.get(percent);
    }

    /// The marks in a picture of this size.
    public List<ChartMark> marks(double width, double height) {
        var axis = SpanAxis.around(days, Math.min(planned, at(1)), Math.max(planned, at(99)));
        var frame = new Frame(axis, width - LEFT - RIGHT, height - TOP - BOTTOM);
        var marks = new ArrayList<ChartMark>();
        for (double tick : axis.ticks()) {
            marks.add(new ChartMark.Rule(frame.x(tick), TOP, frame.x(tick), frame.y(0), "chart-grid"));
            marks.add(new ChartMark.Words(frame.x(tick) - TICK / 2, frame.y(0) + BOTTOM / 2, TICK,
                    axis.text(tick, words), Side.MIDDLE, "chart-tick"));
        }
        for (int level : LEVELS) {
            marks.add(new ChartMark.Rule(LEFT, frame.y(level), width - RIGHT, frame.y(level), "chart-grid"));
            marks.add(new ChartMark.Words(0, frame.y(level), LEFT - 6, words.text("gantt.percent", level),
                    Side.RIGHT, "chart-tick"));
        }
        marks.add(new ChartMark.Rule(LEFT, frame.y(0), width - RIGHT, frame.y(0), "chart-axis"));
        plan(marks, frame, width);
        marks.add(curve(frame));
        point(marks, frame, 50, false);
        point(marks, frame, 85, true);
        return List.copyOf(marks);
    }

    private record Frame(SpanAxis axis, double width, double height) {
        double x(double value) {
            return LEFT + Math.clamp(axis.share(value), 0, 1) * width;
        }

        double y(double percent) {
            return TOP + height * (1 - percent / WHOLE);
        }
    }

    private ChartMark.Curve curve(Frame frame) {
        var points = new ArrayList<Double>();
        for (int percent = 0; percent <= WHOLE; percent++) {
            points.add(frame.x(at(percent)));
            points.add(frame.y(percent));
        }
        return new ChartMark.Curve(points, "chart-curve");
    }

    /// The plan's own value stands above all else to the right of its line, or to the left where there is no room.
    private void plan(List<ChartMark> marks, Frame frame, double width) {
        double x = frame.x(planned);
        boolean right = x + LABEL < width;
        marks.add(new ChartMark.Rule(x, TOP, x, frame.y(0), "chart-plan"));
        marks.add(new ChartMark.Words(right ? x + GAP / 2 : x - GAP / 2 - LABEL, TOP - GAP, LABEL,
                words.text("uncertainty.chart.plan", frame.axis.text(planned, words)), right ? Side.LEFT : Side.RIGHT,
                "chart-note"));
    }

    private void point(List<ChartMark> marks, Frame frame, int percent, boolean square) {
        double x = frame.x(at(percent));
        double y = frame.y(percent);
        boolean left = x - LEFT > LABEL / 2;
        marks.add(new ChartMark.Rule(x, y, x, frame.y(0), "chart-drop"));
        marks.add(new ChartMark.Dot(x, y, square, "chart-dot"));
        marks.add(new ChartMark.Words(left ? x - GAP - LABEL : x + GAP, y - GAP, LABEL,
                words.text("uncertainty.chart.point", percent, frame.axis.text(at(percent), words)),
                left ? Side.RIGHT : Side.LEFT, "chart-label"));
    }

    /// The same told in a sentence, for those who do not see it.
    public String spoken() {
        var axis = new SpanAxis(days, 0, 1);
        return words.text("uncertainty.chart.curve", axis.text(at(15), words),
                axis.text(at(50), words), axis.text(at(85), words));
    }

    /// The same as lines of a table: a share of the runs, and what they do not exceed.
    public List<List<String>> rows() {
        var axis = new SpanAxis(days, 0, 1);
        return TOLD.stream()
                .map(percent -> List.of(words.text("gantt.percent", percent), axis.text(at(percent), words)))
                .toList();
    }
}
