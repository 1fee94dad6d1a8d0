package no.faseport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.ChartMark.Side;

/// What has come in less what has gone out until and with each year, as a line, with the year marked from which on all is paid
/// back.
///
/// @param back the row of that year; nothing where it is not among those shown
/// @param told what is written at the mark
public record PaybackCurve(Figure figure, Optional<Integer> back, String told) {
    private static final double LABEL = 180;
    private static final double GAP = 8;

    /// A curve of `accumulated`, one for each of `years`.
    public static PaybackCurve of(String title, String name, List<String> years, List<BigDecimal> accumulated,
            Optional<Integer> back, String told) {
        var values = accumulated.stream().map(Optional::of).toList();
        return new PaybackCurve(new Figure(Shape.LINES, title, years,
                List.of(new Series(name, Tone.ACTUAL, values))), back, told);
    }

    /// The marks in a picture of this size in pixels; `text` writes an amount on the axis.
    public List<ChartMark> marks(double width, double height, AmountWriting text) {
        var marks = new ArrayList<ChartMark>();
        back.ifPresent(row -> mark(marks, row, width, height));
        marks.addAll(figure.marks(width, height, text));
        return List.copyOf(marks);
    }

    private void mark(List<ChartMark> marks, int row, double width, double height) {
        var frame = UprightFrame.around(figure.least(), figure.most(), figure.rows().size(), width, height);
        double x = frame.x(row) + frame.room() / 2;
        double bottom = frame.y(frame.axis().from());
        boolean left = x - LABEL > frame.x(0);
        marks.add(new ChartMark.Rule(x, frame.y(frame.axis().until()), x, bottom, "chart-drop"));
        marks.add(new ChartMark.Words(left ? x - GAP - LABEL : x + GAP, frame.y(frame.axis().until()) + GAP, LABEL,
                told, left ? Side.RIGHT : Side.LEFT, "chart-label"));
    }
}
