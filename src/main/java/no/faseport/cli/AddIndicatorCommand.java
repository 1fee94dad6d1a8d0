package no.faseport.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.benefit.Direction;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.usecase.KeepIndicators;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Gives a benefit something to be measured by.
@Command(name = "indicator")
final class AddIndicatorCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String number = "";

    @Parameters(index = "1", paramLabel = "${bundle:cli.label.benefit}", descriptionKey = "cli.parameter.benefit")
    private String benefit = "";

    @Parameters(index = "2", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.parameter.indicator")
    private String name = "";

    @Option(names = "--measure", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.indicator.measure")
    private String measure = "";

    @Option(names = "--falling", descriptionKey = "cli.option.indicator.falling")
    private boolean falling;

    @Option(names = "--baseline", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.indicator.baseline")
    private String baseline = "";

    @Option(names = "--baseline-date", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.indicator.baselineOn")
    private String baselineOn = "";

    @Option(names = "--target", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.indicator.target")
    private String target = "";

    @Option(names = "--target-date", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.indicator.targetOn")
    private String targetOn = "";

    @Option(names = "--months", paramLabel = "${bundle:cli.label.count}", descriptionKey = "cli.option.indicator.months")
    private Optional<Integer> months = Optional.empty();

    AddIndicatorCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var facts = new IndicatorFacts(name, measure, "", "", falling ? Direction.FALLING : Direction.RISING,
                number(baseline), day(baselineOn), number(target), day(targetOn), months);
        return faseport.change(spec, place -> add(place, facts));
    }

    private Optional<BigDecimal> number(String text) {
        return Written.maybe(text, new Written(spec)::number);
    }

    private Optional<LocalDate> day(String text) {
        return Written.maybe(text, new Written(spec)::day);
    }

    private int add(Workplace place, IndicatorFacts facts) {
        var found = new BenefitChoice(place, number, benefit).find();
        if (found.ifDone().isEmpty()) {
            return console.refused(found.reasons());
        }
        var added = new KeepIndicators(place).add(found.ifDone().get(), facts);
        return console.done(added, "cli.indicatorAdded", facts.name(), benefit);
    }
}
