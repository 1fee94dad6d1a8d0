package no.faseport.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.Match;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.HoursPreview;
import no.faseport.usecase.ImportHours;
import no.faseport.usecase.ImportOrder;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings hours in from a workbook, a CSV or an XML file, or tells what that would do.
@Command(name = "hours")
final class ImportHoursCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.parameter.importFile")
    private Path file = Path.of("");

    @Option(names = "--source", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.source")
    private String source = "";

    @Option(names = "--map", paramLabel = "${bundle:cli.label.match}", descriptionKey = "cli.option.map")
    private Map<String, String> known = new LinkedHashMap<>();

    @Option(names = "--outside", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.outside")
    private List<String> outside = List.of();

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    ImportHoursCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.change(spec, this::bringIn);
    }

    private int bringIn(Workplace place) {
        var matches = new LinkedHashMap<String, Match>();
        outside.forEach(code -> matches.put(code, new Match.Outside()));
        for (var entry : known.entrySet()) {
            var project = new ReadPortfolio(place).projectNumbered(entry.getValue());
            if (project.isEmpty()) {
                return console.refused("cli.refused.noProject", entry.getValue());
            }
            matches.put(entry.getKey(), new Match.Known(project.get().id()));
        }
        var from = source.isBlank() ? console.words().text(ImportPurpose.HOURS.key()) : source;
        var hours = new ImportHours(place);
        return switch (hours.preview(ImportOrder.from(from, ImportPurpose.HOURS, file).with(matches),
                Progress.UNWATCHED)) {
            case Result.Refused<HoursPreview> refused -> console.refused(refused.reasons());
            case Result.Done<HoursPreview> done -> go(hours, done.value());
        };
    }

    private int go(ImportHours hours, HoursPreview preview) {
        tell(preview);
        if (!preview.applicable()) {
            return console.refused("cli.import.refused");
        }
        if (dryRun) {
            console.tell("cli.import.dryRun");
            return ExitCode.DONE;
        }
        var applied = hours.apply(preview, Progress.UNWATCHED);
        if (applied.ifDone().isEmpty()) {
            return console.refused(applied.reasons());
        }
        console.tell("cli.import.done");
        return ExitCode.DONE;
    }

    private void tell(HoursPreview preview) {
        preview.problems().stream().map(ImportProblem::told).forEach(console::tell);
        if (preview.problemCount() > preview.problems().size()) {
            console.tell("cli.import.moreProblems", preview.problemCount() - preview.problems().size());
        }
        var counts = preview.counts();
        console.tell("cli.import.preview", counts.added(), counts.changed(), counts.same(), counts.left());
        console.tell("cli.import.removed", counts.removed());
        var balance = preview.balance();
        console.tell("cli.hours.balance", balance.file().amount(), balance.imported().amount(),
                balance.leftOutTotal().amount());
        balance.leftOut().forEach((reason, portion) -> console.tell("cli.hours.leftOut",
                console.words().text(reason.key()), portion.amounts(), portion.sum().amount()));
    }
}
