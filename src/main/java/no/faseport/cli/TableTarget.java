package no.faseport.cli;

import java.nio.file.Path;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Option;

/// The file a table is written to.
final class TableTarget {
    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.tableTo")
    private Path file = Path.of("");

    /// Writes a table to a file.
    interface Table {
        /// Writes it, or says why not.
        Result<Path> write(Workplace place, Path file);
    }

    /// Writes `table` and tells of it.
    int write(Table table, Workplace place, Console console) {
        var written = table.write(place, file);
        return console.done(written, "cli.wrote", file.toString());
    }
}
