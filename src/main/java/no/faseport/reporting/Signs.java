package no.faseport.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.faseport.document.Cell;
import no.faseport.document.Signal;
import no.faseport.project.Mark;
import no.faseport.project.Marks;
import no.faseport.project.Section;
import no.faseport.status.StatusComparison;
import no.faseport.status.StatusComparison.Course;
import no.faseport.status.StatusReport;
import no.faseport.words.Words;

/// How marks and courses are written: a sign and a letter, an arrow and a word, so that nothing is told by colour alone.
record Signs(Words words) {
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

    /// Which way a project has gone between its two newest reports, `reports` being newest first.
    String trend(List<StatusReport> reports) {
        return reports.size() < 2
                ? words.text("reports.trend.none")
                : words.text("reports.trend." + new StatusComparison(reports.get(1), reports.getFirst()).course());
    }

    /// Which way `section` has gone between the two newest reports.
    String trend(List<StatusReport> reports, Section section) {
        if (reports.size() < 2) {
            return words.text("reports.trend.none");
        }
        Course course = new StatusComparison(reports.get(1), reports.getFirst()).course(section);
        return words.text("reports.trend." + course);
    }
}
