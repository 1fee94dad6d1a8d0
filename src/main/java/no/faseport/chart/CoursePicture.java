package no.faseport.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.chart.ChartMark.Side;
import no.faseport.chart.TargetCourse.Reading;

/// The marks of a course towards a target, with days along the lower edge and values at the left.
final class CoursePicture {
    private static final double LEFT = 64;
    private static final double RIGHT = 12;
    private static final double TOP = 14;
    private static final double BOTTOM = 24;
    private static final double TICK = 76;
    private static final double LABEL = 200;
    private static final double ABOVE = 10;
    private static final double GAP = 6;

    private final TargetCourse course;
    private final double width;
    private final double height;
    private final SpanAxis days;
    private final ValueAxis values;
    private final List<ChartMark> marks = new ArrayList<>();

    CoursePicture(TargetCourse course, double width, double height) {
        this.course = course;
        this.width = width;
        this.height = height;
        var all = Stream.concat(course.known().stream(), course.wanted().stream()).map(Reading::on).sorted().toList();
        this.days = SpanAxis.around(true, (double) all.getFirst().toEpochDay(),
                (double) all.getLast().toEpochDay());
        this.values = ValueAxis.near(course.values());
    }

    List<ChartMark> marks() {
        grid();
        planned();
        target();
        var known = course.known();
        if (known.size() > 1) {
            marks.add(new ChartMark.Curve(known.stream().flatMap(at -> Stream.of(x(at.on()), y(at.value()))).toList(),
                    "chart-curve"));
        }
        course.baseline().ifPresent(level -> level.on().ifPresent(
                day -> marks.add(new ChartMark.Dot(x(day), y(level.value()), true, "chart-budget-dot"))));
        for (int at = 0; at < course.measured().size(); at++) {
            var reading = course.measured().get(at);
            marks.add(new ChartMark.Dot(x(reading.on()), y(reading.value()), false, Optional.of(new Spot(at, 0)),
                    "chart-dot"));
        }
        return List.copyOf(marks);
    }

    private double x(LocalDate day) {
        return LEFT + days.share((double) day.toEpochDay()) * (width - LEFT - RIGHT);
    }

    private double y(BigDecimal value) {
        return y(value.doubleValue());
    }

    private double y(double value) {
        return TOP + (1 - values.share(value)) * (height - TOP - BOTTOM);
    }

    private void grid() {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(values.step())));
        for (double tick : values.ticks()) {
            marks.add(new ChartMark.Rule(LEFT, y(tick), width - RIGHT, y(tick), "chart-grid"));
            marks.add(new ChartMark.Words(0, y(tick), LEFT - GAP,
                    course.number(BigDecimal.valueOf(tick).setScale(decimals, RoundingMode.HALF_UP)), Side.RIGHT,
                    "chart-tick"));
        }
        marks.add(new ChartMark.Rule(LEFT, height - BOTTOM, width - RIGHT, height - BOTTOM, "chart-axis"));
        for (double tick : days.ticks()) {
            double at = LEFT + days.share(tick) * (width - LEFT - RIGHT);
            marks.add(new ChartMark.Words(Math.min(at - TICK / 2, width - TICK), height - BOTTOM / 2, TICK,
                    days.text(tick, course.words()), Side.MIDDLE, "chart-tick"));
        }
    }

    /// The straight way from the beginning to the target.
    private void planned() {
        course.baseline().flatMap(level -> level.on().map(day -> new Reading(day, level.value())))
                .ifPresent(from -> course.wanted().ifPresent(to -> marks.add(new ChartMark.Rule(x(from.on()),
                        y(from.value()), x(to.on()), y(to.value()), "chart-plan"))));
    }

    /// A line across at the target, with its name where the course begins, for it begins away from the target.
    private void target() {
        course.target().ifPresent(level -> {
            double y = y(level.value());
            boolean below = y < TOP + 2 * ABOVE;
            marks.add(new ChartMark.Rule(LEFT, y, width - RIGHT, y, "chart-drop"));
            marks.add(new ChartMark.Words(LEFT + GAP, below ? y + ABOVE : y - ABOVE, LABEL,
                    course.words().text("benefits.course.wanted", course.text(level.value())), Side.LEFT,
                    "chart-label"));
        });
    }
}
