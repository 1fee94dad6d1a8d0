package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.ImportLedger;
import no.faseport.usecase.ImportOrder;
import no.faseport.usecase.ImportPreview;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings a budget in from a workbook or a CSV file, or tells what that would do.
@Command(name = "budget")
final class ImportBudgetCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.parameter.importFile")
    private Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    @Option(names = "--new-projects", descriptionKey = "cli.option.newProjects")
    private boolean newProjects;

    ImportBudgetCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.change(spec, this::bringIn);
    }

    private int bringIn(Workplace place) {
        var budget = new ImportLedger(place);
        return switch (budget.preview(ImportOrder.byHand(file, newProjects), Progress.UNWATCHED)) {
            case Result.Refused<ImportPreview> refused -> console.refused(refused.reasons());
            case Result.Done<ImportPreview> done -> go(budget, done.value());
        };
    }

    private int go(ImportLedger budget, ImportPreview preview) {
        preview.problems().stream().map(ImportProblem::told).forEach(console::tell);
        if (preview.problemCount() > preview.problems().size()) {
            console.tell("cli.import.moreProblems", preview.problemCount() - preview.problems().size());
        }
        tellProjects(preview);
        var counts = preview.counts();
        console.tell("cli.import.preview", counts.added(), counts.changed(), counts.same(), counts.left());
        if (!preview.applicable()) {
            return console.refused("cli.import.refused");
        }
        if (dryRun) {
            console.tell("cli.import.dryRun");
            return ExitCode.DONE;
        }
        var applied = budget.apply(preview, Progress.UNWATCHED);
        if (applied.ifDone().isEmpty()) {
            return console.refused(applied.reasons());
        }
        console.tell("cli.import.done");
        return ExitCode.DONE;
    }

    private void tellProjects(ImportPreview preview) {
        if (newProjects) {
            preview.newProjects().forEach(project -> console.tell("cli.import.project", project.code(),
                    project.name()));
        }
    }
}
