package no.faseport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Habits;
import no.faseport.reporting.Reports;
import no.faseport.usecase.KeepReports;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteReport.Format;
import no.faseport.usecase.WriteReports;
import no.faseport.usecase.WriteReports.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes every report to a folder, each to a file of its own; those about one project only where one is named, those kept under
/// names where they are asked for.
@Command(name = "all")
final class WriteAllReportsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final Supplier<Habits> habits;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Option(names = "--to-folder", required = true, paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.reportFolder")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "pdf|docx", descriptionKey = "cli.option.reportFormat")
    private String format = "pdf";

    @Option(names = "--saved", descriptionKey = "cli.option.reportSaved")
    private boolean saved;

    WriteAllReportsCommand(FaseportCommand faseport, Console console, Supplier<Habits> habits) {
        this.faseport = faseport;
        this.console = console;
        this.habits = habits;
    }

    @Override
    public Integer call() {
        var as = Format.of(Path.of("x." + format))
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.format", format));
        if (as != Format.PDF && sheets.isChosen()) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.sheetsArePdf", format);
        }
        return faseport.read(spec, place -> write(place, as));
    }

    private int write(Workplace place, Format as) {
        if (options.namesNobody(place)) {
            return console.refused("cli.refused.noProject", options.project());
        }
        var used = habits.get();
        var views = new NamedViews(console.words(), used);
        var view = views.called(options.view());
        if (view.isEmpty()) {
            return console.refused("cli.view.unknown", options.view(), String.join(", ", views.all().keySet()));
        }
        var told = new WriteReports(place, used.who()).into(folder, wanted(place, view.get().getValue()), as,
                Progress.UNWATCHED);
        int code = ExitCode.DONE;
        for (var one : told) {
            if (one.result().ifDone().isPresent()) {
                console.tell("cli.wrote", one.file().toString());
            } else {
                console.tell("cli.report.notWritten", one.wanted().name());
                code = console.refused(one.result().reasons());
            }
        }
        return code;
    }

    private List<Wanted> wanted(Workplace place, Arrangement shown) {
        int year = new ReadPortfolio(place).settings().reportingYear();
        var wanted = new ArrayList<Wanted>();
        for (var report : Reports.all()) {
            if (options.isOfProject() || !report.isOfProject()) {
                var order = options.order(report, shown, year, console.words().language(), paper);
                wanted.add(Wanted.of(order).on(sheets.order(order.shape().size())));
            }
        }
        if (saved) {
            new KeepReports(place).all().forEach(one -> {
                var order = one.report().orderIn(year);
                wanted.add(new Wanted(one.report().name(), order).on(sheets.order(order.shape().size())));
            });
        }
        return wanted;
    }

}
