package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.faseport.chart.ChartMark;
import no.faseport.chart.ChartMark.Side;
import no.faseport.chart.Sparkline;
import no.faseport.document.Cell;
import no.faseport.document.Drawing;
import no.faseport.document.Signal;
import no.faseport.project.Mark;
import no.faseport.project.Marks;
import no.faseport.project.Section;
import no.faseport.status.StatusComparison;
import no.faseport.status.StatusCourse;
import no.faseport.status.StatusReport;
import no.faseport.words.Words;

/// How marks and courses are written: a sign and a letter, an arrow and a word, so that nothing is told by colour alone.
record Signs(Words words) {
    private static final double SPARK = 40;
    private static final double BEHIND = 5;
    private static final double WORD = 40;
    private static final double LOW = 10.6;

    /// The sign of `mark`.
    static Signal signal(Mark mark) {
        return switch (mark) {
            case GOOD -> Signal.GOOD;
            case WATCH -> Signal.WATCH;
            case BAD -> Signal.BAD;
            case UNKNOWN -> Signal.UNKNOWN;
        };
    }

    /// The mark of `section` as a sign and the section's letter.
    Cell cell(Section section, Marks marks) {
        var mark = marks.of(section);
        return new Cell.Sign(signal(mark), letter(section),
                words.text("section." + section) + ": " + words.text("mark." + mark));
    }

    /// The letter a section is known by.
    String letter(Section section) {
        return words.text("reports.letter." + section);
    }

    /// What the letters and the signs stand for.
    String legend() {
        var letters = Arrays.stream(Section.values())
                .map(section -> letter(section) + " " + words.text("section." + section))
                .collect(Collectors.joining(" · "));
        return words.text("reports.legend", letters, words.text("mark.GOOD"), words.text("mark.WATCH"),
                words.text("mark.BAD"), words.text("mark.UNKNOWN"));
    }

    /// Which way a project has gone between its two newest reports, `reports` being newest first, and its course before that.
    Cell trend(List<StatusReport> reports) {
        var course = StatusCourse.ofNewestFirst(reports);
        return course.isThere()
                ? spark(words.text("reports.trend." + newest(reports).course()), course, course.levels())
                : Cell.of(words.text("reports.trend.none"));
    }

    /// Which way `section` has gone between the two newest reports, and its course before that.
    Cell trend(List<StatusReport> reports, Section section) {
        var course = StatusCourse.ofNewestFirst(reports);
        return course.isThere()
                ? spark(words.text("reports.trend." + newest(reports).course(section)), course, course.levels(section))
                : Cell.of(words.text("reports.trend.none"));
    }

    private static StatusComparison newest(List<StatusReport> reports) {
        return new StatusComparison(reports.get(1), reports.getFirst());
    }

    /// The course as a line, with the last step in words behind it.
    private Cell spark(String step, StatusCourse course, List<Integer> levels) {
        var marks = new ArrayList<>(new Sparkline(levels).marks(SPARK, LOW));
        marks.add(new ChartMark.Words(SPARK + BEHIND, LOW / 2, WORD, step, Side.LEFT, "chart-small"));
        var told = levels.subList(1, levels.size()).stream().map(level -> (level > 0 ? "+" : "") + words.number(level))
                .collect(Collectors.joining(", "));
        return new Cell.Picture(new Drawing(words.text("reports.trend.told", step,
                course.reports().getFirst().reportedOn(), told), SPARK + BEHIND + WORD, LOW, marks));
    }
}
