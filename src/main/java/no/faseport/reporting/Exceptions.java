package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.ReportDue;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.LogEntry;
import no.faseport.project.Mark;
import no.faseport.project.Section;
import no.faseport.status.SectionStatus;
import no.faseport.status.StatusReport;

/// Where projects are not as they should be: marks, tolerances, late gates and late reports, and what is done about it.
record Exceptions(ReportFacts facts) {
    private static final List<Integer> WIDTHS = List.of(84, 104, 38, 132);
    private static final int ACTION = 260;
    private static final int MOST_ENTRIES = 2;

    /// A line for each project with something to tell, the worst first; a sentence where there is none.
    Block of(List<PortfolioRow> rows) {
        var words = facts.words();
        var lines = rows.stream().filter(row -> !row.isOver()).filter(row -> !reasons(row).isEmpty())
                .sorted(Comparator.comparing(Exceptions::weight).reversed()).map(this::line).toList();
        return lines.isEmpty()
                ? new Block.Text(words.text("reports.exceptions.none"))
                : new Block.Table("", List.of(words.text("reports.column.project"),
                        words.text("reports.column.exception"), words.text("reports.column.owner"),
                        words.text("reports.column.action")), WIDTHS, Set.of(), lines, true);
    }

    /// Red marks and broken tolerances weigh most.
    static long weight(PortfolioRow row) {
        return 10L * (count(row, Mark.BAD) + row.attention().breaches().size()) + count(row, Mark.WATCH);
    }

    private static long count(PortfolioRow row, Mark mark) {
        return Arrays.stream(Section.values()).filter(section -> row.marks().of(section) == mark).count();
    }

    private Row line(PortfolioRow row) {
        return Row.of(Cell.of(row.number() + " " + row.name()),
                Cell.of(String.join("\n", reasons(row))),
                Cell.of(owner(row)), Cell.of(action(row, EnumSet.of(Mark.BAD, Mark.WATCH))));
    }

    /// Who answers for the project.
    String owner(PortfolioRow row) {
        return row.owner().isBlank() ? facts.words().text("report.notStated") : row.owner();
    }

    /// What is not as it should be with a project, each in a sentence; empty where all is.
    List<String> reasons(PortfolioRow row) {
        return Stream.of(marks(row, Mark.BAD), agreed(row).stream(), marks(row, Mark.WATCH)).flatMap(one -> one)
                .toList();
    }

    /// What does not hold of what was agreed: tolerances, the day of the gate, the next report.
    List<String> agreed(PortfolioRow row) {
        return Stream.of(broken(row), gate(row), report(row)).flatMap(one -> one).toList();
    }

    /// The tolerances that do not hold.
    Stream<String> broken(PortfolioRow row) {
        return row.attention().breaches().stream().map(breach -> facts.words().text(breach.message()));
    }

    private Stream<String> marks(PortfolioRow row, Mark mark) {
        var sections = Arrays.stream(Section.values()).filter(section -> row.marks().of(section) == mark).toList();
        var words = facts.words();
        return sections.isEmpty()
                ? Stream.empty()
                : Stream.of(words.text("reports.exceptions." + mark, sections.stream()
                        .map(section -> word(row, section)).collect(Collectors.joining(", "))));
    }

    /// The section, and what its last report calls how it stands where that is how it stands now.
    String word(PortfolioRow row, Section section) {
        var words = facts.words();
        return last(row).map(report -> report.of(section)).map(SectionStatus::standing)
                .filter(standing -> standing.mark() == row.marks().of(section))
                .map(standing -> words.text("reports.exceptions.standing", words.text("section." + section),
                        words.text(standing.key(section))))
                .orElse(words.text("section." + section));
    }

    private Stream<String> gate(PortfolioRow row) {
        var telling = new Telling(facts.words(), facts.today());
        return row.nextGate().filter(telling::isLate).stream()
                .map(gate -> facts.words().text("reports.exceptions.gate", gate.code(),
                        gate.plannedOn().map(facts.words()::date).orElse(""),
                        telling.daysLeft(gate.daysLeft(facts.today()).orElse(0L))));
    }

    private Stream<String> report(PortfolioRow row) {
        var words = facts.words();
        return row.attention().report().filter(due -> due.isOverdue(facts.today())).stream()
                .map(due -> due.last().isEmpty()
                        ? words.text("reports.exceptions.noReport")
                        : words.text("reports.exceptions.report", last(due), due.due().map(words::date).orElse("")));
    }

    private String last(ReportDue due) {
        return due.last().map(facts.words()::date).orElse("");
    }

    /// What is done: what the last report remarks on the sections with such marks, else what is open in the log.
    String action(PortfolioRow row, Set<Mark> marks) {
        var said = new ArrayList<String>();
        last(row).ifPresent(report -> Arrays.stream(Section.values())
                .filter(section -> marks.contains(row.marks().of(section)))
                .map(section -> report.of(section).remark()).filter(remark -> !remark.isBlank()).forEach(said::add));
        if (said.isEmpty()) {
            facts.standing().log(row.id()).stream().filter(LogEntry::isOpen).limit(MOST_ENTRIES).map(this::entry)
                    .forEach(said::add);
        }
        return said.isEmpty()
                ? facts.words().text("reports.exceptions.noAction")
                : Excerpt.of(String.join(" ", said), ACTION);
    }

    private String entry(LogEntry entry) {
        var words = facts.words();
        var until = entry.deadline().map(words::date).map(day -> words.text("reports.until", day)).orElse("");
        return Stream.of(entry.title(), entry.owner(), until).filter(text -> !text.isBlank())
                .collect(Collectors.joining(", ")) + ".";
    }

    private Optional<StatusReport> last(PortfolioRow row) {
        return facts.standing().reports(row.id()).stream().findFirst();
    }
}
