package no.faseport.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.YearAmounts;
import no.faseport.economy.Money;
import no.faseport.usecase.KeepBenefits;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Sets what a benefit is planned to bring in a year, or what has come of it; what is not stated stays as it is.
@Command(name = "year")
final class BenefitYearCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String number = "";

    @Parameters(index = "1", paramLabel = "${bundle:cli.label.benefit}", descriptionKey = "cli.parameter.benefit")
    private String benefit = "";

    @Parameters(index = "2", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.parameter.benefitYear")
    private int year;

    @Option(names = "--planned", paramLabel = "${bundle:cli.label.kroner}", descriptionKey = "cli.option.benefit.planned")
    private String planned = "";

    @Option(names = "--realised", paramLabel = "${bundle:cli.label.kroner}", descriptionKey = "cli.option.benefit.realised")
    private String realised = "";

    BenefitYearCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var plan = maybe(planned);
        var came = maybe(realised);
        return faseport.change(spec, place -> set(place, plan, came));
    }

    private Optional<Money> maybe(String text) {
        return Written.maybe(text, new Written(spec)::kroner);
    }

    private int set(Workplace place, Optional<Money> plan, Optional<Money> came) {
        var found = new BenefitChoice(place, number, benefit).find();
        if (found.ifDone().isEmpty()) {
            return console.refused(found.reasons());
        }
        Benefit now = found.ifDone().get();
        var amounts = new YearAmounts(year, plan.orElse(now.planned(year)), came.or(() -> now.realised(year)));
        var set = new KeepBenefits(place).set(now, List.of(amounts));
        return console.done(set, "cli.benefitYear", now.name(), String.valueOf(year));
    }
}
