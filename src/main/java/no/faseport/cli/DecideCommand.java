package no.faseport.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.Gate;
import no.faseport.gate.Outcome;
import no.faseport.gate.Proposal;
import no.faseport.gate.Reply;
import no.faseport.gate.Waiver;
import no.faseport.usecase.DecideGate;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Records a decision at a project's gate, with answers to its checklist where they are given.
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
    private static final String OUTCOMES = "outcome.";
    private static final String REPLIES = "reply.";

    private final FaseportCommand faseport;
    private final Console console;
    private final Spoken spoken;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--gate", required = true, paramLabel = "BP1", descriptionKey = "cli.option.gate")
    private String gate = "";

    @Option(names = "--outcome", required = true, paramLabel = "${bundle:cli.label.outcome}", descriptionKey = "cli.option.outcome")
    private String outcome = "";

    @Mixin
    private Decided decided = new Decided();

    @Option(names = "--answer", paramLabel = "${bundle:cli.label.answer}", descriptionKey = "cli.option.answer")
    private Map<Integer, String> answers = new LinkedHashMap<>();

    @Option(names = "--override-by", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.overrideBy")
    private String overrideBy = "";

    @Option(names = "--override-reason", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.overrideReason")
    private String overrideReason = "";

    DecideCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
        this.spoken = new Spoken(console.words());
    }

    @Override
    public Integer call() {
        var taken = spoken.constant(OUTCOMES, Outcome.values(), outcome)
                .orElseThrow(() -> wrong("cli.usage.outcome", outcome, spoken.all(OUTCOMES, Outcome.values())));
        var proposal = new Proposal(taken, decided.by(), decided.body(), decided.day(console), decided.caseNumber(),
                decided.reason(), decided.terms(), waiver());
        var replies = new LinkedHashMap<Integer, Reply>();
        answers.forEach((item, said) -> replies.put(item, spoken.constant(REPLIES, Reply.values(), said)
                .orElseThrow(() -> wrong("cli.usage.answer", said, spoken.all(REPLIES, Reply.values())))));
        return faseport.change(spec, place -> decide(place, proposal, replies));
    }

    private Optional<Waiver> waiver() {
        return (overrideBy + overrideReason).isBlank()
                ? Optional.empty()
                : Optional.of(new Waiver(overrideBy, overrideReason));
    }

    private WrongUsage wrong(String key, Object... arguments) {
        return new WrongUsage(spec.commandLine(), key, arguments);
    }

    private int decide(Workplace place, Proposal proposal, Map<Integer, Reply> replies) {
        var read = new ReadPortfolio(place);
        var found = read.projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var asked = read.gates(found.get()).stream().filter(one -> one.code().equalsIgnoreCase(gate))
                .findFirst();
        if (asked.isEmpty()) {
            return console.refused("cli.refused.noGate", gate, project);
        }
        return record(place, asked.get(), proposal, replies);
    }

    private int record(Workplace place, Gate asked, Proposal proposal, Map<Integer, Reply> replies) {
        var given = new LinkedHashMap<ChecklistItemId, Reply>();
        for (var reply : replies.entrySet()) {
            var item = asked.template().checklist().stream().filter(one -> one.position() == reply.getKey() - 1)
                    .findFirst();
            if (item.isEmpty()) {
                return console.refused("cli.refused.noItem", String.valueOf(reply.getKey()), gate);
            }
            given.put(item.get().id(), reply.getValue());
        }
        var result = new DecideGate(place).decide(asked.id(), proposal, given);
        return console.done(result, "cli.decided", asked.code(), project,
                console.words().text(OUTCOMES + proposal.outcome()));
    }
}
