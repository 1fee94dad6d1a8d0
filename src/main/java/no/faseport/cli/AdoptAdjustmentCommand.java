package no.faseport.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.edition.ChangeChoice;
import no.faseport.economy.edition.EditionHead;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.usecase.AdoptBudget;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes down that changes of a year's budget were adopted, those of some projects or all.
@Command(name = "adjustment")
final class AdoptAdjustmentCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", required = true, paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.adjustedYear")
    private int year;

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.adjustedProjects")
    private List<String> projects = new ArrayList<>();

    @Mixin
    private EditionOptions said = new EditionOptions();

    AdoptAdjustmentCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var head = said.head(console);
        return faseport.change(spec, place -> adopt(place, head));
    }

    private int adopt(Workplace place, EditionHead head) {
        var chosen = new HashSet<ProjectId>();
        var read = new ReadPortfolio(place);
        for (var number : projects) {
            Optional<Project> found = read.projectNumbered(number);
            if (found.isEmpty()) {
                return console.refused("cli.refused.noProject", number);
            }
            chosen.add(found.get().id());
        }
        var only = chosen.isEmpty() ? Optional.<Set<ProjectId>>empty() : Optional.<Set<ProjectId>>of(chosen);
        var adopted = new AdoptBudget(place).adjustment(new ChangeChoice(year, year, only), head);
        return console.done(adopted, "cli.adopted", head.name(), head.body(), head.decidedOn());
    }
}
