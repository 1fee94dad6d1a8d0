package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.ImportSystems;
import no.faseport.usecase.SystemsPreview;
import no.faseport.usecase.SystemsPreview.Fate;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Brings a register of systems in from a workbook or a CSV file, or tells what that would do.
@Command(name = "systems")
final class ImportSystemsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FileToRead from = new FileToRead();

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    ImportSystemsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return from.read(console, file -> faseport.change(spec, place -> bringIn(place, file)));
    }

    private int bringIn(Workplace place, Path file) {
        var systems = new ImportSystems(place);
        var preview = systems.preview(file);
        preview.problems().stream().map(ImportProblem::told).forEach(console::tell);
        console.tell("cli.systems.preview", preview.count(Fate.ADDED), preview.count(Fate.CHANGED),
                preview.count(Fate.SAME));
        if (!preview.applicable()) {
            return console.refused("cli.import.refused");
        }
        if (dryRun) {
            console.tell("cli.import.dryRun");
            return ExitCode.DONE;
        }
        return done(systems, preview);
    }

    private int done(ImportSystems systems, SystemsPreview preview) {
        var applied = systems.apply(preview);
        return console.done(applied, "cli.import.done");
    }
}
