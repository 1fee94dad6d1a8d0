package no.faseport.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteCharges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the basis for charging units and municipalities as a table.
@Command(name = "charges")
final class ExportChargesCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", descriptionKey = "cli.option.tableYear")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.tableTo")
    private Path file = Path.of("");

    ExportChargesCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        int of = year.orElseGet(() -> new ReadPortfolio(place).settings().reportingYear());
        var written = new WriteCharges(place).write(of, file);
        if (written.ifDone().isEmpty()) {
            return console.refused(written.reasons());
        }
        console.tell("cli.wrote", file.toString());
        return ExitCode.DONE;
    }
}
