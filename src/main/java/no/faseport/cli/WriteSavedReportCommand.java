package no.faseport.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.faseport.portfolio.view.Habits;
import no.faseport.reporting.SavedReport;
import no.faseport.usecase.KeepReports;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes or prints a report that is kept under a name in the portfolio, as it was chosen then.
@Command(name = "saved")
final class WriteSavedReportCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final Supplier<Habits> habits;
    private final ReportOutlet outlet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.parameter.savedReport")
    private String name = "";

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Mixin
    private PrinterOptions to = new PrinterOptions();

    WriteSavedReportCommand(FaseportCommand faseport, Console console, Supplier<Habits> habits, PrintPages printing) {
        this.faseport = faseport;
        this.console = console;
        this.habits = habits;
        this.outlet = new ReportOutlet(console, printing);
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var saved = new KeepReports(place);
        return saved.called(name).map(found -> write(place, found)).orElseGet(() -> unknown(saved));
    }

    private int unknown(KeepReports saved) {
        var names = saved.all().stream().map(one -> "«" + one.report().name() + "»").collect(Collectors.joining(", "));
        return names.isEmpty()
                ? console.refused("cli.report.noneSaved", name)
                : console.refused("cli.report.noSaved", name, names);
    }

    private int write(Workplace place, SavedReport saved) {
        var order = saved.report().orderIn(new ReadPortfolio(place).settings().reportingYear());
        return outlet.give(new WriteReport(place, habits.get().who()).document(order), saved.report().name(),
                order.shape().size(), order.mono(), sheets, to);
    }
}
