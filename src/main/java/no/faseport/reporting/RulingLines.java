package no.faseport.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.Block;
import no.faseport.document.Row;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Ruling;
import no.faseport.portfolio.view.Telling;

/// What was decided lately about the projects of a portfolio, and what waits to be decided.
record RulingLines(ReportFacts facts, ReportOrder order) {
    private static final int USUAL = 30;
    private static final List<Integer> DECIDED = List.of(24, 90, 80, 50, 60, 30);
    private static final int BODY = 5;
    private static final List<Integer> DECIDED_BRIEF = List.of(22, 48, 38, 30, 60);
    private static final List<Integer> BRIEF = List.of(24, 58, 40, 50, 22);
    private static final List<Integer> NEEDED = List.of(44, 90, 80, 60, 70);

    /// The days that decisions are told of; the last thirty where the order does not say.
    DecisionPeriod period() {
        return DecisionPeriod.lately(facts, order, USUAL);
    }

    /// The decisions of the period, which is told first.
    List<Block> decided() {
        var words = facts.words();
        var period = period();
        var lines = period.taken(facts).stream().map(this::decided).toList();
        return lines.isEmpty()
                ? List.of(new Block.Text(words.text("reports.decided.none", period.from(), period.until())))
                : List.of(new Block.Text(words.text("reports.period", period.from(), period.until())),
                        new Block.Table("", head("day", "project", "decided", "outcome", "body", "case"), DECIDED,
                                Set.of(), lines, true));
    }

    private Row decided(Ruling ruling) {
        var words = facts.words();
        var decision = ruling.line().decision();
        return Row.of(List.of(words.date(decision.decidedOn()),
                ruling.project().number() + " " + ruling.project().name(),
                (ruling.line().code() + " " + ruling.line().title()).strip(),
                words.text("outcome." + decision.outcome()), decision.body(), decision.caseNumber()));
    }

    /// The same with a line for each, the newest first, that may be cut.
    CutList decidedBriefly() {
        var taken = period().taken(facts).reversed();
        if (taken.isEmpty()) {
            return CutList.whole(decided());
        }
        var lines = taken.stream().map(ruling -> decided(ruling).cells().subList(0, BODY))
                .map(cells -> new Row(Row.Kind.USUAL, cells)).toList();
        return new CutList(List.of(), Optional.of(new Block.Table("",
                head("day", "project", "decided", "outcome", "body"), DECIDED_BRIEF, Set.of(), lines, true)),
                left -> left == 0
                        ? Optional.empty()
                        : Optional.of(new Block.Text(facts.words().count("reports.decided.more", left))));
    }

    /// The gates that are due within ninety days or were due before.
    Block needed(List<PortfolioRow> rows) {
        var words = facts.words();
        var telling = new Telling(words, facts.today());
        var agendas = Agendas.of(facts, last());
        var lines = due(rows).stream().map(row -> needed(row, telling, agendas)).toList();
        return lines.isEmpty()
                ? new Block.Text(words.text("reports.needed.none"))
                : new Block.Table("", head("day", "project", "gate", "body", "meeting"), NEEDED, Set.of(), lines,
                        true);
    }

    /// The same with a line for each that may be cut.
    CutList neededBriefly(List<PortfolioRow> rows) {
        var agendas = Agendas.of(facts, last());
        var due = due(rows);
        return due.isEmpty()
                ? CutList.whole(List.of(needed(rows)))
                : new CutList(List.of(), Optional.of(new Block.Table("",
                        head("day", "project", "decided", "body", "meeting"), BRIEF, Set.of(),
                        due.stream().map(row -> briefly(row, agendas)).toList(), true)),
                        left -> left == 0
                                ? Optional.empty()
                                : Optional.of(
                                        new Block.Text(facts.words().count("reports.needed.more", left, last()))));
    }

    private Row briefly(PortfolioRow row, Agendas agendas) {
        var words = facts.words();
        var gate = row.nextGate().orElseThrow();
        var day = gate.plannedOn().orElseThrow();
        return Row.of(List.of(
                day.isBefore(facts.today()) ? words.text("reports.needed.late", day) : words.date(day),
                row.number() + " " + row.name(), gate.code() + " " + gate.title(), agendas.body(row),
                agendas.state(row)));
    }

    private LocalDate last() {
        return facts.today().plusDays(StatusTiles.AHEAD);
    }

    /// By day.
    private List<PortfolioRow> due(List<PortfolioRow> rows) {
        var last = last();
        return rows.stream().filter(row -> day(row).filter(day -> !day.isAfter(last)).isPresent())
                .sorted(Comparator.comparing(row -> day(row).orElse(last))).toList();
    }

    private static Optional<LocalDate> day(PortfolioRow row) {
        return row.nextGate().flatMap(NextGate::plannedOn);
    }

    private Row needed(PortfolioRow row, Telling telling, Agendas agendas) {
        var words = facts.words();
        var gate = row.nextGate().orElseThrow();
        var day = gate.plannedOn().orElseThrow();
        return Row.of(List.of(words.date(day) + ", " + telling.daysLeft(gate.daysLeft(facts.today()).orElse(0L)),
                row.number() + " " + row.name(), gate.code() + " " + gate.title(),
                agendas.decider(row), agendas.meeting(row)));
    }

    private List<String> head(String... columns) {
        return Arrays.stream(columns).map(column -> facts.words().text("reports.column." + column)).toList();
    }
}
