package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.TakeBaseline;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Keeps a project's plan as it stands as a baseline.
@Command(name = "baseline")
final class BaselineCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--take", required = true, paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.take")
    private String name = "";

    BaselineCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.change(spec, this::take);
    }

    private int take(Workplace place) {
        var found = new ReadPortfolio(place).projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var result = new TakeBaseline(place).of(found.get().id(), name);
        if (result.ifDone().isEmpty()) {
            return console.refused(result.reasons());
        }
        console.tell("cli.baseline.taken", result.ifDone().get().name(), project);
        return ExitCode.DONE;
    }
}
