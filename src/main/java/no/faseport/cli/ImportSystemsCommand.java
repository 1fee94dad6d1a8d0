package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.ImportSystems;
import no.faseport.usecase.SystemsPreview;
import no.faseport.usecase.SystemsPreview.Fate;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings a register of systems in from a workbook or a CSV file, or tells what that would do.
@Command(name = "systems")
final class ImportSystemsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.parameter.importFile")
    private Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    ImportSystemsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.change(spec, this::bringIn);
    }

    private int bringIn(Workplace place) {
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
