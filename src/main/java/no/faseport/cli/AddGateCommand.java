package no.faseport.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.portfolio.WithinGate;
import no.faseport.usecase.AddSubGate;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Adds a gate within a phase of a project.
@Command(name = "gate")
final class AddGateCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--gate", required = true, paramLabel = "BP3", descriptionKey = "cli.option.within")
    private String within = "";

    @Option(names = "--date", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.plannedOn")
    private String date = "";

    AddGateCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var day = Written.maybe(date, new Written(spec)::day);
        return faseport.change(spec, place -> add(place, day));
    }

    private int add(Workplace place, Optional<LocalDate> day) {
        var read = new ReadPortfolio(place);
        var found = read.projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var offered = read.protocol(found.get().id()).stream().flatMap(page -> page.within().stream())
                .filter(this::isAsked).findFirst();
        if (offered.isEmpty()) {
            return console.refused("cli.refused.noSubGates", within);
        }
        var result = new AddSubGate(place).add(found.get().id(), offered.get().template(), day);
        return console.done(result, "cli.gateAdded", offered.get().code(), project);
    }

    /// BP3 and BP3.1 both ask for BP3.1 where that is the next.
    private boolean isAsked(WithinGate offered) {
        return offered.code().equalsIgnoreCase(within)
                || offered.code().regionMatches(true, 0, within + ".", 0, within.length() + 1);
    }
}
