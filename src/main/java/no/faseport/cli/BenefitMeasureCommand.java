package no.faseport.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import no.faseport.usecase.KeepIndicators;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes down what an indicator of a benefit was on a day.
@Command(name = "measure")
final class BenefitMeasureCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String number = "";

    @Parameters(index = "1", paramLabel = "${bundle:cli.label.benefit}", descriptionKey = "cli.parameter.benefit")
    private String benefit = "";

    @Parameters(index = "2", paramLabel = "${bundle:cli.label.indicator}", descriptionKey = "cli.parameter.indicator")
    private String indicator = "";

    @Parameters(index = "3", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.parameter.measured")
    private String value = "";

    @Option(names = "--date", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.measuredOn")
    private String date = "";

    @Option(names = "--note", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.note")
    private String note = "";

    BenefitMeasureCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var measured = new Written(spec).number(value);
        var day = Written.maybe(date, new Written(spec)::day);
        return faseport.change(spec, place -> measure(place, measured, day.orElseGet(place::today)));
    }

    private int measure(Workplace place, BigDecimal measured, LocalDate day) {
        var found = new BenefitChoice(place, number, benefit).find();
        if (found.ifDone().isEmpty()) {
            return console.refused(found.reasons());
        }
        var named = found.ifDone().get().indicators().stream()
                .filter(one -> one.name().equalsIgnoreCase(indicator.strip())).findFirst();
        if (named.isEmpty()) {
            return console.refused("cli.refused.noIndicator", benefit, indicator);
        }
        var done = new KeepIndicators(place).measure(named.get(), day, measured, note);
        return console.done(done, "cli.measured", named.get().name(), day);
    }
}
