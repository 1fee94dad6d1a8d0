package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.project.Unit;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.ImportUnits;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings the municipality's units in from a workbook or a CSV file, or tells what that would do.
@Command(name = "units")
final class ImportUnitsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.parameter.importFile")
    private Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    @Option(names = "--remove", descriptionKey = "cli.option.removeGone")
    private boolean removeGone;

    ImportUnitsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.change(spec, this::bringIn);
    }

    private int bringIn(Workplace place) {
        var imports = new ImportUnits(place);
        return new ListImport<Unit>(console, dryRun).run(imports.preview(file, Progress.UNWATCHED),
                preview -> imports.apply(preview, removeGone, Progress.UNWATCHED));
    }
}
