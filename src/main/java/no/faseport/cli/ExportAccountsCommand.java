package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.usecase.ExportAccounts;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the municipality's own account plan as a workbook or as text with semicolons.
@Command(name = "accounts")
final class ExportAccountsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.tableTo")
    private Path file = Path.of("");

    ExportAccountsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var written = new ExportAccounts(place).write(file);
        if (written.ifDone().isEmpty()) {
            return console.refused(written.reasons());
        }
        console.tell("cli.wrote", file.toString());
        return ExitCode.DONE;
    }
}
