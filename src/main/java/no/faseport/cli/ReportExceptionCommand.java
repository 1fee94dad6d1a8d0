package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteExceptionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the report a project owes its owner when it is outside a tolerance.
@Command(name = "exception")
final class ReportExceptionCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.exportTo")
    private Path file = Path.of("");

    ReportExceptionCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var found = new ReadPortfolio(place).projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var written = new WriteExceptionReport(place).write(found.get().id(), file);
        if (written.ifDone().isEmpty()) {
            return console.refused(written.reasons());
        }
        console.tell("cli.wrote", file.toString());
        return ExitCode.DONE;
    }
}
