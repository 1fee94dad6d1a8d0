package no.faseport.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.chart.TargetCourse.Reading;

/// The marks of a course in a line of a table.
record SparkPicture(TargetCourse course, double width, double height) {
    private static final double EDGE = 5;

    List<ChartMark> marks() {
        var known = course.known();
        var marks = new ArrayList<ChartMark>();
        course.target().ifPresent(level -> {
            double at = y(level.value().doubleValue());
            marks.add(new ChartMark.Rule(EDGE, at, width - EDGE, at, "chart-drop"));
        });
        if (known.size() > 1) {
            marks.add(new ChartMark.Curve(known.stream()
                    .flatMap(one -> Stream.of(x(one), y(one.value().doubleValue()))).toList(), "chart-curve"));
        }
        marks.add(new ChartMark.Dot(x(known.getLast()), y(known.getLast().value().doubleValue()), false,
                "chart-dot"));
        return List.copyOf(marks);
    }

    private double x(Reading reading) {
        var known = course.known();
        long first = known.getFirst().on().toEpochDay();
        long span = known.getLast().on().toEpochDay() - first;
        return EDGE + (width - 2 * EDGE) * (span == 0 ? 1 : (double) (reading.on().toEpochDay() - first) / span);
    }

    private double y(double value) {
        double least = Collections.min(course.values());
        double most = Collections.max(course.values());
        double share = most == least ? 0.5 : (value - least) / (most - least);
        return EDGE + (height - 2 * EDGE) * (1 - share);
    }
}
