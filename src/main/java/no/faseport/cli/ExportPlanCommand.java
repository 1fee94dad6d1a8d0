package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.usecase.ExportPlan;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a project's plan as a file for Microsoft Project.
@Command(name = "plan")
final class ExportPlanCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.planTo")
    private Path file = Path.of("");

    @Mixin
    private PlanLosses losses = new PlanLosses();

    ExportPlanCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        new Written(spec).file(file, ".xml");
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        return new ReadPortfolio(place).projectNumbered(project).map(found -> write(place, found.id()))
                .orElseGet(() -> console.refused("cli.refused.noProject", project));
    }

    private int write(Workplace place, ProjectId of) {
        return switch (new ExportPlan(place).write(of, file, Progress.UNWATCHED)) {
            case Result.Refused<ExportPlan.Departing> refused -> console.refused(refused.reasons());
            case Result.Done<ExportPlan.Departing> done -> {
                losses.tell(console, done.value().losses());
                console.tell("cli.wrote", file.toString());
                yield ExitCode.DONE;
            }
        };
    }
}
