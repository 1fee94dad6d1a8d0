package no.faseport.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.Match;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.FilePreview;
import no.faseport.usecase.ImportFile;
import no.faseport.usecase.ImportGroup;
import no.faseport.usecase.ImportOrder;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Brings amounts or hours in from a workbook, a CSV or an XML file, or tells what that would do.
@Command
final class ImportLedgerCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final ImportPurpose purpose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FileToRead from = new FileToRead();

    @Option(names = "--source", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.source")
    private String source = "";

    @Option(names = "--map", paramLabel = "${bundle:cli.label.match}", descriptionKey = "cli.option.map")
    private Map<String, String> known = new LinkedHashMap<>();

    @Option(names = "--outside", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.outside")
    private List<String> outside = List.of();

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    @Option(names = "--new-projects", descriptionKey = "cli.option.newProjects")
    private boolean newProjects;

    ImportLedgerCommand(FaseportCommand faseport, Console console, ImportPurpose purpose) {
        this.faseport = faseport;
        this.console = console;
        this.purpose = purpose;
    }

    @Override
    public Integer call() {
        return from.read(console, file -> faseport.change(spec, place -> bringIn(place, file)));
    }

    private int bringIn(Workplace place, Path file) {
        var matches = new LinkedHashMap<String, Match>();
        outside.forEach(code -> matches.put(code, new Match.Outside()));
        for (var entry : known.entrySet()) {
            var project = new ReadPortfolio(place).projectNumbered(entry.getValue());
            if (project.isEmpty()) {
                return console.refused("cli.refused.noProject", entry.getValue());
            }
            matches.put(entry.getKey(), new Match.Known(project.get().id()));
        }
        var imports = new ImportFile(place);
        var order = ImportOrder.from(source(), purpose, file).makingProjects(newProjects).with(matches);
        return switch (imports.preview(order, Progress.UNWATCHED)) {
            case Result.Refused<FilePreview> refused -> console.refused(refused.reasons());
            case Result.Done<FilePreview> done -> go(imports, done.value());
        };
    }

    /// A budget without a source counts as written by hand; accounts, forecasts and hours come from the source that has their name.
    private String source() {
        return source.isBlank() && purpose != ImportPurpose.BUDGET ? console.words().text(purpose.key()) : source;
    }

    private int go(ImportFile imports, FilePreview preview) {
        preview.problems().stream().map(ImportProblem::told).forEach(console::tell);
        if (preview.problemCount() > preview.problems().size()) {
            console.tell("cli.import.moreProblems", preview.problemCount() - preview.problems().size());
        }
        tellProjects(preview);
        var counts = preview.counts();
        console.tell("cli.import.preview", counts.added(), counts.changed(), counts.same(), counts.left());
        if (!preview.order().isByHand()) {
            console.tell("cli.import.removed", counts.removed());
            tellBalance(preview);
        }
        if (preview.groups().stream().anyMatch(group -> group.how() == ImportGroup.How.UNKNOWN)) {
            console.tell("cli.import.unknown");
        }
        if (!preview.applicable()) {
            return console.refused("cli.import.refused");
        }
        if (dryRun) {
            console.tell("cli.import.dryRun");
            return ExitCode.DONE;
        }
        var applied = imports.apply(preview, Progress.UNWATCHED);
        return console.done(applied, "cli.import.done");
    }

    private void tellProjects(FilePreview preview) {
        preview.groups().stream().filter(group -> group.how() == ImportGroup.How.FRESH).map(ImportGroup::named)
                .forEach(project -> console.tell("cli.import.project", project.code(), project.name()));
    }

    /// What becomes of the file's amounts or hours.
    private void tellBalance(FilePreview preview) {
        var what = purpose == ImportPurpose.HOURS ? "cli.hours." : "cli.import.";
        var balance = preview.balance();
        console.tell(what + "balance", balance.file().amount(), balance.imported().amount(),
                balance.leftOutTotal().amount());
        balance.leftOut().forEach((reason, portion) -> console.tell(what + "leftOut",
                console.words().text(reason.key()), portion.amounts(), portion.sum().amount()));
    }
}
