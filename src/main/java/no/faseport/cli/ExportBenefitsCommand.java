package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.benefit.BenefitTerms;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AmountScale;
import no.faseport.economy.Cashflow;
import no.faseport.economy.Cashflow.Convention;
import no.faseport.usecase.WriteBenefitTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the benefits of the portfolio as a workbook.
@Command(name = "benefits")
final class ExportBenefitsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TableTarget target = new TableTarget();

    @Option(names = "--rate", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.rate")
    private String rate = "4";

    @Option(names = "--end-of-year", descriptionKey = "cli.option.benefit.endOfYear")
    private boolean endOfYear;

    @Option(names = "--forecast", descriptionKey = "cli.option.lifeForecast")
    private boolean forecast;

    @Option(names = "--thousands", descriptionKey = "cli.option.thousands")
    private boolean thousands;

    ExportBenefitsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var percent = Cashflow.rate(rate);
        if (percent.isEmpty()) {
            return console.refused("cli.refused.rate", rate);
        }
        var terms = new BenefitTerms(percent.get(),
                endOfYear ? Convention.END_OF_YEAR : Convention.FIRST_YEAR_UNDISCOUNTED,
                forecast ? AmountKind.FORECAST : AmountKind.BUDGET);
        var scale = thousands ? AmountScale.THOUSANDS : AmountScale.KRONER;
        return faseport.read(spec, place -> target.write(
                (here, file) -> new WriteBenefitTable(here).write(terms, scale, file), place, console));
    }
}
