package no.faseport.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes a table that is about a year.
@Command
final class ExportYearCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final Table table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.tableYear")
    private Optional<Integer> year = Optional.empty();

    @Mixin
    private TableTarget target = new TableTarget();

    /// Writes a table about a year to a file.
    interface Table {
        /// Writes it, or says why not.
        Result<Path> write(Workplace place, int year, Path file);
    }

    ExportYearCommand(FaseportCommand faseport, Console console, Table table) {
        this.faseport = faseport;
        this.console = console;
        this.table = table;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, place -> {
            int of = year.orElseGet(() -> new ReadPortfolio(place).settings().reportingYear());
            return target.write((here, file) -> table.write(here, of, file), place, console);
        });
    }
}
