package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.gate.Decision;
import no.faseport.gate.Occasion;
import no.faseport.portfolio.ProtocolLine;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists every decision about the projects, in the order they were recorded.
@Command(name = "decisions")
final class ListDecisions implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListDecisions(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    private record Found(String project, ProtocolLine line) {
    }

    /// A decision as a script reads it.
    ///
    /// @param gate its gate, or null where it moved the project without one
    /// @param kind what the project was moved by, or "gate"
    record Row(String project, @Nullable String gate, String kind, int attempt, String outcome, String from, String to,
            String decided, String by, String body, @JsonProperty("case") String caseNumber, String reason,
            List<ListGates.Term> conditions, ListGates.@Nullable Waived overridden) {
        static Row of(String project, ProtocolLine line) {
            var decision = line.decision();
            return new Row(project, line.code().isEmpty() ? null : line.code(), kind(decision), decision.attempt(),
                    Codes.of(decision.outcome()), decision.passage().from(), decision.passage().to(),
                    decision.decidedOn().toString(), decision.decidedBy(), decision.body(), decision.caseNumber(),
                    decision.reason(), decision.conditions().stream().map(ListGates.Term::of).toList(),
                    decision.override().map(ListGates.Waived::of).orElse(null));
        }

        private static String kind(Decision decision) {
            return switch (decision.occasion()) {
                case Occasion.AtGate at -> "gate";
                case Occasion.OfMove move -> Codes.of(move.kind());
            };
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var read = new ReadPortfolio(place);
        var asked = read.projects().stream().filter(one -> project.isEmpty() || one.number().equals(project)).toList();
        if (asked.isEmpty() && !project.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var found = new ArrayList<Found>();
        asked.forEach(one -> read.protocol(one.id())
                .ifPresent(page -> page.lines().forEach(line -> found.add(new Found(one.number(), line)))));
        return console.list(json, found.stream().map(one -> Row.of(one.project(), one.line())).toList(),
                () -> table(found));
    }

    private Table table(List<Found> found) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.number"), words.text("cli.column.gate"),
                words.text("cli.column.round"), words.text("cli.column.decision"), words.text("cli.column.phase.to"),
                words.text("cli.column.decided"), words.text("cli.column.body"), words.text("cli.column.case"),
                words.text("cli.column.open")), Set.of());
        for (var one : found) {
            var decision = one.line().decision();
            table.add(List.of(one.project(), one.line().code(),
                    one.line().code().isEmpty() ? "" : String.valueOf(decision.attempt()), told(decision),
                    decision.passage().moves() ? decision.passage().to() : "", words.date(decision.decidedOn()),
                    decision.body(), decision.caseNumber(), open(decision)));
        }
        return table;
    }

    private String told(Decision decision) {
        return switch (decision.occasion()) {
            case Occasion.AtGate at -> console.words().text("outcome." + decision.outcome());
            case Occasion.OfMove move -> console.words().text("move." + move.kind());
        };
    }

    private static String open(Decision decision) {
        var open = decision.conditions().stream().filter(one -> one.fulfilledOn().isEmpty()).count();
        return open == 0 ? "" : String.valueOf(open);
    }
}
