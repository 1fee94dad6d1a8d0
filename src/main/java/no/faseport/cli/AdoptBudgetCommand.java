package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.economy.edition.EditionHead;
import no.faseport.usecase.AdoptBudget;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes down that the working budget of some years was adopted as the økonomiplan.
@Command(name = "budget")
final class AdoptBudgetCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.from")
    private int from;

    @Option(names = "--until", required = true, paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.until")
    private int until;

    @Mixin
    private EditionOptions said = new EditionOptions();

    AdoptBudgetCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var head = said.head(console);
        return faseport.change(spec, place -> adopt(place, head));
    }

    private int adopt(Workplace place, EditionHead head) {
        var adopted = new AdoptBudget(place).plan(from, until, head);
        return console.done(adopted, "cli.adopted", head.name(), head.body(), head.decidedOn());
    }
}
