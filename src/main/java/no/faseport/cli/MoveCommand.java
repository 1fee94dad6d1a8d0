package no.faseport.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.gate.Motion;
import no.faseport.gate.Move;
import no.faseport.gate.Term;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.project.Phase;
import no.faseport.project.PhaseModel;
import no.faseport.usecase.MoveProject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Moves a project without a gate, and records that as a decision.
@Command(name = "move")
final class MoveCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @ArgGroup(exclusive = false)
    private Where where = new Where();

    @Mixin
    private Decided decided = new Decided();

    MoveCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// What is to be done with the project, as it was asked for.
    static final class Where {
        @Option(names = "--to-phase", paramLabel = "${bundle:cli.label.phase}", descriptionKey = "cli.option.toPhase")
        private String phase = "";

        @Option(names = "--model", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.toModel")
        private String model = "";

        @Option(names = "--hold", descriptionKey = "cli.option.hold")
        private boolean hold;

        @Option(names = "--stop", descriptionKey = "cli.option.stop")
        private boolean stop;

        @Option(names = "--resume", descriptionKey = "cli.option.resume")
        private boolean resume;

        @Option(names = "--close", descriptionKey = "cli.option.close")
        private boolean close;

        /// The move that needs no place to go; nothing where a phase was given.
        Optional<Move> still() {
            return hold
                    ? Optional.of(new Move.Hold())
                    : stop
                            ? Optional.of(new Move.Stop())
                            : resume
                                    ? Optional.of(new Move.Resume())
                                    : close ? Optional.of(new Move.Close()) : Optional.empty();
        }

        /// True where exactly one thing was asked for, and a model together with a phase.
        boolean isOne() {
            var asked = List.of(hold, stop, resume, close, !phase.isBlank()).stream().filter(one -> one).count();
            return asked == 1 && (model.isBlank() || !phase.isBlank());
        }
    }

    @Override
    public Integer call() {
        if (!where.isOne()) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.move");
        }
        var day = decided.day(console);
        var terms = decided.terms();
        return faseport.change(spec, place -> move(place, day, terms));
    }

    private int move(Workplace place, LocalDate day, List<Term> terms) {
        var read = new ReadPortfolio(place);
        var found = read.projectNumbered(project).flatMap(one -> read.protocol(one.id()));
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var page = found.get();
        var model = model(page);
        if (model.isEmpty()) {
            return console.refused("cli.refused.noModel", where.model);
        }
        var move = where.still().or(() -> phase(model.get()).map(to -> towards(page, model.get(), to)));
        if (move.isEmpty()) {
            return console.refused("cli.refused.noPhase", where.phase, model.get().name());
        }
        return record(place, page, new Motion(move.get(), decided.by(), decided.body(), day,
                decided.caseNumber(), decided.reason(), terms));
    }

    private Optional<PhaseModel> model(ProtocolPage page) {
        return where.model.isBlank()
                ? Optional.of(page.situation().model())
                : page.models().stream().filter(one -> one.code().equalsIgnoreCase(where.model)).findFirst();
    }

    private Optional<Phase> phase(PhaseModel model) {
        return model.phases().stream().filter(one -> one.name().equalsIgnoreCase(where.phase)).findFirst();
    }

    private static Move towards(ProtocolPage page, PhaseModel model, Phase to) {
        var project = page.situation().project();
        if (!model.id().equals(project.phaseModel())) {
            return new Move.ChangeModel(model.id(), to.id());
        }
        return to.position() < model.phase(project.phase()).position()
                ? new Move.Back(to.id())
                : new Move.Skip(to.id());
    }

    private int record(Workplace place, ProtocolPage page, Motion motion) {
        var result = new MoveProject(place).move(page.situation().project().id(), motion);
        if (result.ifDone().isEmpty()) {
            return console.refused(result.reasons());
        }
        console.tell("cli.moved", Message.of("move." + motion.move().kind()), project,
                result.ifDone().get().passage().to());
        return ExitCode.DONE;
    }
}
