package no.faseport.reporting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.Mark;
import no.faseport.project.Section;

/// The exceptions where room is scarce: those that need action with what is wrong and what is done, the others with a line each.
record BriefExceptions(ReportFacts facts) {
    private static final List<Integer> ACTED = List.of(52, 46, 66);
    private static final List<Integer> WATCHED = List.of(66, 52, 34);

    /// Both kinds, the worst first, of which those to be watched may be cut; a sentence where there are none.
    CutList of(List<PortfolioRow> rows) {
        var exceptions = new Exceptions(facts);
        var all = rows.stream().filter(row -> !row.isOver() && !exceptions.reasons(row).isEmpty())
                .sorted(Comparator.comparing(Exceptions::weight).reversed()).toList();
        if (all.isEmpty()) {
            return CutList.whole(List.of(new Block.Text(facts.words().text("reports.exceptions.none"))));
        }
        var acted = all.stream().filter(this::needsAction).toList();
        List<Block> first = acted.isEmpty()
                ? List.of()
                : List.of(new Block.Table("", head("projectOwner", "exception", "action"), ACTED, Set.of(),
                        acted.stream().map(this::acted).toList(), true));
        return watched(first, all.stream().filter(row -> !needsAction(row)).toList());
    }

    /// True where a mark is red, a tolerance does not hold, or the day of the gate has passed.
    private boolean needsAction(PortfolioRow row) {
        var telling = new Telling(facts.words(), facts.today());
        return StatusTiles.isRed(row) || !row.attention().breaches().isEmpty()
                || row.nextGate().filter(telling::isLate).isPresent();
    }

    private Row acted(PortfolioRow row) {
        var exceptions = new Exceptions(facts);
        var words = facts.words();
        var red = sections(row, Mark.BAD).map(section -> exceptions.word(row, section))
                .collect(Collectors.joining(", "));
        var reasons = Stream
                .of(red.isEmpty() ? Stream.<String>of() : Stream.of(words.text("reports.exceptions.red", red)),
                        exceptions.broken(row), gate(row), report(row))
                .flatMap(one -> one).collect(Collectors.joining("\n"));
        return Row.of(new Cell.Lines(row.number() + " " + row.name(), exceptions.owner(row)), Cell.of(reasons),
                Cell.of(exceptions.action(row, Set.of(red.isEmpty() ? Mark.WATCH : Mark.BAD))));
    }

    /// How late the gate is, where it is.
    private Stream<String> gate(PortfolioRow row) {
        var telling = new Telling(facts.words(), facts.today());
        return row.nextGate().filter(telling::isLate).stream()
                .map(gate -> facts.words().text("reports.exceptions.gateDue", gate.code(),
                        telling.daysLeft(gate.daysLeft(facts.today()).orElse(0L))));
    }

    /// That a report is late, where it is.
    private Stream<String> report(PortfolioRow row) {
        var words = facts.words();
        return row.attention().report().filter(due -> due.isOverdue(facts.today())).stream()
                .map(due -> due.last().isEmpty()
                        ? words.text("reports.exceptions.noReport")
                        : words.text("reports.exceptions.reportDue", due.due().map(words::date).orElse("")));
    }

    private CutList watched(List<Block> first, List<PortfolioRow> rows) {
        if (rows.isEmpty()) {
            return CutList.whole(first);
        }
        var words = facts.words();
        var lines = rows.stream().map(row -> Row.of(List.of(row.number() + " " + row.name(), watched(row),
                new Exceptions(facts).owner(row)))).toList();
        var before = Stream.concat(first.stream(), Stream.of(new Block.Heading(2, words.text("mark.WATCH")))).toList();
        return new CutList(before,
                Optional.of(new Block.Table("", head("project", "exception", "owner"), WATCHED, Set.of(), lines, true)),
                left -> Optional.of(new Block.Text(left == 0
                        ? words.text("reports.exceptions.elsewhere")
                        : words.count("reports.exceptions.more", left))));
    }

    private String watched(PortfolioRow row) {
        var words = facts.words();
        var marked = sections(row, Mark.WATCH).map(section -> words.text("section." + section))
                .collect(Collectors.joining(", "));
        var yellow = marked.isEmpty()
                ? Stream.<String>of()
                : Stream.of(words.text("reports.exceptions.yellow", marked));
        return Stream.concat(yellow, report(row)).collect(Collectors.joining(". "));
    }

    private static Stream<Section> sections(PortfolioRow row, Mark mark) {
        return Arrays.stream(Section.values()).filter(section -> row.marks().of(section) == mark);
    }

    private List<String> head(String... columns) {
        return Arrays.stream(columns).map(column -> facts.words().text("reports.column." + column)).toList();
    }
}
