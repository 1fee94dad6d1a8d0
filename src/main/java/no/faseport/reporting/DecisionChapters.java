package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.document.Signal;
import no.faseport.document.Tile;
import no.faseport.gate.Condition;
import no.faseport.gate.Decision;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.Ruling;
import no.faseport.words.Words;

/// The chapters of a protocol of decisions, which come in order of their dates.
record DecisionChapters(List<Ruling> taken, DecisionText text) {
    private static final List<Integer> REGISTER = List.of(11, 28, 9, 21, 18, 13);
    private static final List<Integer> CONDITIONS = List.of(38, 24, 14, 11, 22);

    /// A condition and the decision that set it.
    private record Laid(Ruling ruling, Condition condition) {
    }

    private Words words() {
        return text.words();
    }

    private Block heading(String section) {
        return new Block.Heading(1, words().text("reports.decisions.section." + section));
    }

    private List<String> columns(String... keys) {
        return Stream.of(keys).map(words()::text).toList();
    }

    /// How many there are of each kind, and how the conditions stand where there are any.
    List<Tile> tiles() {
        long approved = count(decision -> decision.gate().isPresent() && decision.outcome().movesOn());
        long conditional = count(decision -> decision.outcome() == Outcome.APPROVED_WITH_CONDITIONS);
        long back = count(decision -> decision.gate().isPresent() && !decision.outcome().movesOn());
        var tiles = new ArrayList<>(List.of(
                tile("all", taken.size(), of("moves", count(decision -> decision.gate().isEmpty())), Optional.empty()),
                tile("approved", approved, of("conditional", conditional), Optional.empty()),
                tile("back", back, words().text("reports.decisions.tile.back.note"), Optional.empty())));
        var states = states();
        if (!states.isEmpty()) {
            long overdue = states.getOrDefault(ConditionState.OVERDUE, 0L);
            long all = states.values().stream().mapToLong(Long::longValue).sum();
            tiles.add(tile("fulfilled", states.getOrDefault(ConditionState.FULFILLED, 0L),
                    words().text("reports.decisions.tile.of", words().number(all)), Optional.empty()));
            tiles.add(tile("overdue", overdue, words().text("reports.decisions.tile.overdue.note"),
                    Optional.of(overdue > 0 ? Signal.BAD : Signal.GOOD)));
        }
        return tiles;
    }

    /// How many of them are of a kind; nothing where none is.
    private String of(String kind, long count) {
        return count == 0 ? "" : words().count("reports.decisions.tile." + kind, count);
    }

    private long count(Predicate<Decision> which) {
        return taken.stream().map(ruling -> ruling.line().decision()).filter(which).count();
    }

    private Tile tile(String name, long count, String note, Optional<Signal> signal) {
        return new Tile(words().text("reports.decisions.tile." + name), words().number(count), note, signal);
    }

    private Map<ConditionState, Long> states() {
        return laid().stream().collect(Collectors.groupingBy(one -> ConditionState.of(one.condition(), text.today()),
                () -> new EnumMap<>(ConditionState.class), Collectors.counting()));
    }

    private List<Laid> laid() {
        return taken.stream().flatMap(ruling -> ruling.line().decision().conditions().stream()
                .map(condition -> new Laid(ruling, condition))).toList();
    }

    /// A line for each decision.
    List<Block> register() {
        var head = columns("report.column.date", "report.project", "report.column.gate", "report.column.outcome",
                "report.column.body", "report.column.case");
        return List.of(heading("register"), new Block.Table("", head, REGISTER, Set.of(), taken.stream()
                .map(ruling -> Row.of(Cell.of(words().date(ruling.line().decision().decidedOn())),
                        Cell.of(DecisionText.project(ruling)), Cell.of(text.occasion(ruling)),
                        text.marked(ruling.line().decision()), Cell.of(text.body(ruling.line().decision())),
                        Cell.of(ruling.line().decision().caseNumber())))
                .toList()));
    }

    /// Every condition, those that are overdue first, then the open ones by deadline.
    List<Block> conditions() {
        var head = columns("report.column.condition", "reports.decisions.setIn", "report.column.owner",
                "report.column.deadline", "reports.decisions.state");
        var order = Comparator.comparing((Laid one) -> ConditionState.of(one.condition(), text.today()))
                .thenComparing(one -> one.condition().deadline().isEmpty())
                .thenComparing(one -> one.condition().deadline().orElse(text.today()));
        var rows = laid().stream().sorted(order).map(one -> Row.of(Cell.of(one.condition().text()),
                new Cell.Lines(DecisionText.project(one.ruling()), words().text("reports.decisions.at",
                        text.occasion(one.ruling()), one.ruling().line().decision().decidedOn())),
                Cell.of(one.condition().owner()),
                Cell.of(one.condition().deadline().map(words()::date).orElse("")),
                ConditionState.sign(one.condition(), text.today(), words()))).toList();
        return List.of(heading("conditions"), rows.isEmpty()
                ? new Block.Text(words().text("reports.decisions.conditions.none"))
                : new Block.Table("", head, CONDITIONS, Set.of(), rows));
    }

    /// The decisions in full, body by body: what each has to answer for stands together.
    List<Block> decisions() {
        var bodies = new TreeMap<String, List<Ruling>>(words().collator());
        taken.forEach(ruling -> bodies.computeIfAbsent(text.body(ruling.line().decision()).strip(),
                none -> new ArrayList<>()).add(ruling));
        var blocks = new ArrayList<Block>();
        blocks.add(heading("decisions"));
        bodies.forEach((body, rulings) -> {
            blocks.add(new Block.Heading(2, words().count("reports.decisions.body", rulings.size(),
                    body.isEmpty() ? words().text("report.notStated") : body)));
            rulings.forEach(ruling -> blocks.addAll(text.whole(ruling)));
        });
        return blocks;
    }
}
