package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines from row to row, with a sign at each value: circles and squares in turns.
record LinesPicture(Figure figure, AmountWriting text) {
    List<ChartMark> marks(double width, double height) {
        var frame = UprightFrame.around(figure.least(), figure.most(), figure.rows().size(), width, height);
        var marks = frame.marks(figure.rows(), text);
        for (int each = 0; each < figure.series().size(); each++) {
            line(marks, frame, each);
        }
        return List.copyOf(marks);
    }

    private void line(List<ChartMark> marks, UprightFrame frame, int each) {
        var series = figure.series().get(each);
        var points = new ArrayList<Double>();
        var dots = new ArrayList<ChartMark>();
        for (int row = 0; row < figure.rows().size(); row++) {
            if (series.values().get(row).isPresent()) {
                double x = frame.x(row) + frame.room() / 2;
                double y = frame.y(series.at(row));
                points.add(x);
                points.add(y);
                dots.add(new ChartMark.Dot(x, y, each % 2 == 1, Optional.of(new Spot(row, each)),
                        series.tone().style() + "-dot"));
            }
        }
        if (points.size() > 2) {
            marks.add(new ChartMark.Curve(points, series.tone().style() + "-line"));
        }
        marks.addAll(dots);
    }
}
