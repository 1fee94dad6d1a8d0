package no.faseport.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingId;
import no.faseport.economy.funding.Grant;
import no.faseport.usecase.KeepFunding;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes down what a source has promised a project in a year.
@Command(name = "funding")
final class AddFundingCommand implements Callable<Integer> {
    private static final Financing[] SOURCES = {Financing.OWN_FRAME, Financing.IKT_FUNDS, Financing.OWN_MEASURE,
            Financing.FUND, Financing.LOAN, Financing.GRANT, Financing.OTHER_MUNICIPALITIES};

    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String number = "";

    @Parameters(index = "1", paramLabel = "${bundle:cli.label.kroner}", descriptionKey = "cli.parameter.kroner")
    private String amount = "";

    @Option(names = "--source", required = true, paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.funding.source")
    private String source = "";

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.funding.year")
    private int year;

    @Option(names = "--name", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.funding.name")
    private String name = "";

    @Option(names = "--bound", descriptionKey = "cli.option.funding.bound")
    private boolean bound;

    @Option(names = "--applied", paramLabel = "${bundle:cli.label.kroner}", descriptionKey = "cli.option.funding.applied")
    private String applied = "";

    @Option(names = "--granted", paramLabel = "${bundle:cli.label.kroner}", descriptionKey = "cli.option.funding.granted")
    private String granted = "";

    @Option(names = "--paid", paramLabel = "${bundle:cli.label.kroner}", descriptionKey = "cli.option.funding.paid")
    private String paid = "";

    @Option(names = "--case", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.caseNumber")
    private String caseNumber = "";

    AddFundingCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var from = Codes.find(SOURCES, source)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.fundingSource", source,
                        Codes.all(SOURCES)));
        var money = new Written(spec).kroner(amount);
        var grant = new Grant(maybe(applied), maybe(granted), maybe(paid));
        return faseport.change(spec, place -> add(place, from, money, grant));
    }

    private Optional<Money> maybe(String text) {
        return Written.maybe(text, new Written(spec)::kroner);
    }

    private int add(Workplace place, Financing from, Money money, Grant grant) {
        var read = new ReadPortfolio(place);
        var project = read.projectNumbered(number);
        if (project.isEmpty()) {
            return console.refused("cli.refused.noProject", number);
        }
        int when = year == 0 ? read.settings().reportingYear() : year;
        var added = new KeepFunding(place).add(new Funding(FundingId.NEW, 1, project.get().id(), from, when, name,
                bound, money, grant, caseNumber, ""));
        return console.done(added, "cli.fundingAdded", number, String.valueOf(when));
    }
}
