package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.BenefitState;
import no.faseport.benefit.Reaper;
import no.faseport.benefit.Uptake;
import no.faseport.usecase.KeepBenefits;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes down a benefit of a project.
@Command(name = "benefit")
final class AddBenefitCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String number = "";

    @Parameters(index = "1", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.parameter.benefit")
    private String name = "";

    @Option(names = "--kind", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.benefit.kind")
    private String kind = Codes.of(BenefitKind.DIRECT);

    @Option(names = "--reaper", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.benefit.reaper")
    private String reaper = Codes.of(Reaper.OWN);

    @Option(names = "--uptake", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.benefit.uptake")
    private String uptake = Codes.of(Uptake.OTHER);

    @Option(names = "--owner", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.benefit.owner")
    private String owner = "";

    AddBenefitCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var plain = BenefitFacts.named(name, read(BenefitKind.values(), kind));
        var facts = new BenefitFacts(plain.name(), "", plain.kind(), read(Reaper.values(), reaper), plain.unit(), owner,
                read(Uptake.values(), uptake), BenefitState.NOT_STARTED, plain.importance(), plain.risk(), "",
                plain.quantity(), "", plain.extremes());
        return faseport.change(spec, place -> add(place, facts));
    }

    private <E extends Enum<E>> E read(E[] values, String code) {
        return Codes.find(values, code).orElseThrow(
                () -> new WrongUsage(spec.commandLine(), "cli.usage.code", code, Codes.all(values)));
    }

    private int add(Workplace place, BenefitFacts facts) {
        var project = new ReadPortfolio(place).projectNumbered(number);
        if (project.isEmpty()) {
            return console.refused("cli.refused.noProject", number);
        }
        var added = new KeepBenefits(place).add(project.get().id(), facts);
        return console.done(added, "cli.benefitAdded", facts.name(), number);
    }
}
