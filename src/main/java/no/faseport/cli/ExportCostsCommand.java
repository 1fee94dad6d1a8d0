package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.economy.CostChoice;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.ExportCosts;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the cost overview as a workbook.
@Command(name = "costs")
final class ExportCostsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, paramLabel = "${bundle:cli.label.year}", descriptionKey = "cli.option.from")
    private int from;

    @Option(names = "--until", required = true, paramLabel = "${bundle:cli.label.year}", descriptionKey = "cli.option.until")
    private int until;

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.exportTo")
    private Path file = Path.of("");

    ExportCostsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var written = new ExportCosts(place).write(CostChoice.years(from, until), file, Progress.UNWATCHED);
        if (written.ifDone().isEmpty()) {
            return console.refused(written.reasons());
        }
        console.tell("cli.wrote", file.toString());
        return ExitCode.DONE;
    }
}
