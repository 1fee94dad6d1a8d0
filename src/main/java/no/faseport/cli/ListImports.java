package no.faseport.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.importing.ImportRun;
import no.faseport.usecase.ImportSources;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists what has been brought in from files, newest first.
@Command(name = "imports")
final class ListImports implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListImports(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// An import as a script reads it.
    record Row(String at, String by, String source, String purpose, String file, String periods, int rows,
            BigDecimal fileTotal, BigDecimal imported, BigDecimal leftOut) {
        static Row of(ImportRun run) {
            return new Row(run.importedAt().toString(), run.importedBy(), run.source(),
                    run.purpose().name().toLowerCase(Locale.ROOT), run.fileName(), run.periods(), run.fileRows(),
                    run.fileTotal().amount(), run.importedTotal().amount(), run.leftOutTotal().amount());
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var runs = new ImportSources(place).runs();
        return console.list(json, runs.stream().map(Row::of).toList(), () -> table(runs));
    }

    private Table table(List<ImportRun> runs) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.when"), words.text("field.source"),
                words.text("field.purpose"), words.text("field.file_name"), words.text("field.periods"),
                words.text("field.file_total"), words.text("field.imported_total"),
                words.text("field.left_out_total")), Set.of(5, 6, 7));
        for (var run : runs) {
            table.add(List.of(words.dateTime(run.importedAt()), run.source(), words.text(run.purpose().key()),
                    run.fileName(), run.periods(), words.amount(run.fileTotal().amount()),
                    words.amount(run.importedTotal().amount()), words.amount(run.leftOutTotal().amount())));
        }
        return table;
    }
}
