package no.faseport.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.words.Words;

/// How something that is measured goes from where it began towards where it is wanted: the measurements as a line, the target as
/// a dashed one across, and the way there as planned.
///
/// A target below the beginning is as good as one above it. A sign's spot has the measurement's number as its row.
///
/// @param measure what the values are in; empty where nobody has said
/// @param measured by day, the first first
public record TargetCourse(String name, String measure, Optional<Level> baseline, Optional<Level> target,
        List<Reading> measured, Words words) {
    /// A value that was or is wanted, and the day where somebody has set one.
    public record Level(BigDecimal value, Optional<LocalDate> on) {
    }

    /// What was measured on a day.
    public record Reading(LocalDate on, BigDecimal value) {
    }

    /// Keeps a copy.
    public TargetCourse {
        measured = List.copyOf(measured);
    }

    /// True where there is nothing to draw: no day has a value.
    public boolean isEmpty() {
        return known().isEmpty();
    }

    /// What is known until now, with the beginning first where it has a day.
    List<Reading> known() {
        return Stream.concat(baseline.flatMap(TargetCourse::dated).stream(), measured.stream()).toList();
    }

    /// The target where it has a day.
    Optional<Reading> wanted() {
        return target.flatMap(TargetCourse::dated);
    }

    private static Optional<Reading> dated(Level level) {
        return level.on().map(day -> new Reading(day, level.value()));
    }

    /// Every value there is.
    List<Double> values() {
        return Stream.concat(Stream.concat(baseline.stream(), target.stream()).map(Level::value),
                measured.stream().map(Reading::value)).map(BigDecimal::doubleValue).toList();
    }

    /// The marks in a picture of this size in pixels; none where there is nothing to draw.
    public List<ChartMark> marks(double width, double height) {
        return isEmpty() ? List.of() : new CoursePicture(this, width, height).marks();
    }

    /// The marks of the course alone in a box so low that nothing can be written in it: a line, its end and the target.
    public List<ChartMark> spark(double width, double height) {
        return isEmpty() ? List.of() : new SparkPicture(this, width, height).marks();
    }

    /// The same in a sentence, for those who do not see it.
    public String spoken() {
        return Stream.concat(Stream.of(name), rows().stream().map(this::sentence)).collect(Collectors.joining("\n"));
    }

    private String sentence(List<String> row) {
        return row.get(1).isEmpty()
                ? words.text("benefits.course.undated", row.get(0), row.get(2))
                : words.text("benefits.course.dated", row.get(0), row.get(1), row.get(2));
    }

    /// The same as lines of a table: what it is, the day, and the value with its measure.
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        baseline.ifPresent(level -> rows.add(row("benefits.course.baseline", level)));
        measured.forEach(reading -> rows.add(List.of(words.text("benefits.course.measured"), words.date(reading.on()),
                text(reading.value()))));
        target.ifPresent(level -> rows.add(row("benefits.course.target", level)));
        return List.copyOf(rows);
    }

    private List<String> row(String key, Level level) {
        return List.of(words.text(key), level.on().map(words::date).orElse(""), text(level.value()));
    }

    /// A value with its measure.
    public String text(BigDecimal value) {
        return (number(value) + " " + measure).strip();
    }

    /// A value with the decimals it has.
    String number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return words.amount(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
