package no.faseport.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.usecase.AmountsPreview;
import no.faseport.usecase.ImportAmounts;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Reads a workbook of amounts that was sent out back in, or tells what that would do.
@Command(name = "amounts")
final class ImportAmountsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FileToRead from = new FileToRead();

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    @Option(names = "--theirs", descriptionKey = "cli.option.theirs")
    private boolean theirs;

    ImportAmountsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return from.read(console, file -> faseport.change(spec, place -> bringIn(place, file)));
    }

    private int bringIn(Workplace place, Path file) {
        var amounts = new ImportAmounts(place);
        return switch (amounts.preview(file)) {
            case Result.Refused<AmountsPreview> refused -> console.refused(refused.reasons());
            case Result.Done<AmountsPreview> done -> go(amounts, done.value());
        };
    }

    private int go(ImportAmounts amounts, AmountsPreview preview) {
        preview.problems().stream().map(ImportProblem::told).forEach(console::tell);
        console.tell("cli.import.amounts", preview.changes().size(), preview.conflicts().size());
        if (!preview.applicable()) {
            return console.refused("cli.import.refused");
        }
        if (dryRun) {
            console.tell("cli.import.dryRun");
            return ExitCode.DONE;
        }
        var applied = amounts.apply(preview, theirs ? preview.conflicts() : Set.of());
        return console.done(applied, "cli.import.done");
    }
}
