package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.document.PageShape;
import no.faseport.economy.AmountScale;
import no.faseport.usecase.DocumentLook;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteExceptionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes or prints the report a project owes its owner when it is outside a tolerance.
@Command(name = "exception")
final class ReportExceptionCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final ReportOutlet outlet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private AmountOptions amounts = new AmountOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Mixin
    private PrinterOptions to = new PrinterOptions();

    ReportExceptionCommand(FaseportCommand faseport, Console console, PrintPages printing) {
        this.faseport = faseport;
        this.console = console;
        this.outlet = new ReportOutlet(console, printing);
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var found = new ReadPortfolio(place).projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var shape = paper.shape(PageShape.A4);
        return outlet.give(
                new WriteExceptionReport(place).document(found.get().id(),
                        new DocumentLook(shape, amounts.scale(AmountScale.KRONER), paper.mono())),
                console.words().text("report.exception.title"), shape.size(), paper.mono(), sheets, to);
    }
}
