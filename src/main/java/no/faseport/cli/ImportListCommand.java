package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Brings a list of the municipality's in from a workbook or a CSV file, or tells what that would do.
@Command
final class ImportListCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final Imports imports;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FileToRead from = new FileToRead();

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    @Option(names = "--remove", descriptionKey = "cli.option.removeGone")
    private boolean removeGone;

    /// Brings the list in a file in.
    interface Imports {
        /// Brings it in, and removes what is gone from it where `remove`; or only tells where `dryRun`.
        int run(Workplace place, Path file, boolean dryRun, boolean remove);
    }

    ImportListCommand(FaseportCommand faseport, Console console, Imports imports) {
        this.faseport = faseport;
        this.console = console;
        this.imports = imports;
    }

    @Override
    public Integer call() {
        return from.read(console,
                file -> faseport.change(spec, place -> imports.run(place, file, dryRun, removeGone)));
    }
}
