package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Habits;
import no.faseport.reporting.Report;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes one report as PDF or Word, by the ending of the file's name; there is one such command for each.
@Command
final class WriteReportCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final Supplier<Habits> habits;
    private final Report report;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.reportTo")
    private Path file = Path.of("");

    WriteReportCommand(FaseportCommand faseport, Console console, Supplier<Habits> habits, Report report) {
        this.faseport = faseport;
        this.console = console;
        this.habits = habits;
        this.report = report;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var used = habits.get();
        var views = new NamedViews(console.words(), used);
        var view = views.called(options.view());
        if (view.isEmpty()) {
            return console.refused("cli.view.unknown", options.view(), String.join(", ", views.all().keySet()));
        }
        var order = options.order(report, view.get().getValue(),
                new ReadPortfolio(place).settings().reportingYear(), console.words().language());
        var written = new WriteReport(place, used.who()).write(order, file, Progress.UNWATCHED);
        if (written.ifDone().isEmpty()) {
            return console.refused(written.reasons());
        }
        console.tell("cli.wrote", file.toString());
        return ExitCode.DONE;
    }
}
