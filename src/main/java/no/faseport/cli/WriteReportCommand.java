package no.faseport.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.faseport.portfolio.view.Habits;
import no.faseport.reporting.Report;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteReport;
import no.faseport.usecase.WriteReports.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Writes one report as PDF or Word, by the ending of the file's name, or prints it; there is one such command for each.
@Command
final class WriteReportCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final Supplier<Habits> habits;
    private final Report report;
    private final ReportOutlet outlet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Mixin
    private PrinterOptions to = new PrinterOptions();

    WriteReportCommand(FaseportCommand faseport, Console console, Supplier<Habits> habits, Report report,
            PrintPages printing) {
        this.faseport = faseport;
        this.console = console;
        this.habits = habits;
        this.report = report;
        this.outlet = new ReportOutlet(console, printing);
    }

    @Override
    public Integer call() {
        if (report.isOfProject() && !options.isOfProject()) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.missing", "--project");
        }
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        if (options.namesNobody(place)) {
            return console.refused("cli.refused.noProject", options.project());
        }
        var used = habits.get();
        var views = new NamedViews(console.words(), used);
        var view = views.called(options.view());
        if (view.isEmpty()) {
            return console.refused("cli.view.unknown", options.view(), String.join(", ", views.all().keySet()));
        }
        var order = options.order(report, view.get().getValue(),
                new ReadPortfolio(place).settings().reportingYear(), console.words().language(), paper);
        return outlet.give(new WriteReport(place, used.who()).document(order), Wanted.of(order).name(),
                order.shape().size(), order.mono(), sheets, to);
    }
}
