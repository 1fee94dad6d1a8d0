package no.faseport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.project.ProjectType;
import no.faseport.project.Unit;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Registers a project.
@Command(name = "project")
final class AddProjectCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.parameter.number")
    private String number = "";

    @Option(names = "--name", required = true, paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.name")
    private String name = "";

    @Option(names = "--purpose", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.purpose")
    private String purpose = "";

    @Option(names = "--unit", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.unit")
    private String unit = "";

    @Option(names = "--owner", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.owner")
    private String owner = "";

    @Option(names = "--leader", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.leader")
    private String leader = "";

    @Option(names = "--system-owner", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.systemOwner")
    private String systemOwner = "";

    @Option(names = "--case", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.caseNumber")
    private String caseNumber = "";

    @Option(names = "--type", paramLabel = "${bundle:cli.label.type}", descriptionKey = "cli.option.type")
    private String type = "";

    @Option(names = "--tag", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.tag")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--model", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.model")
    private String model = "";

    AddProjectCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var kind = type.isEmpty()
                ? Optional.of(ProjectType.OTHER)
                : new Spoken(console.words()).constant("project.type.", ProjectType.values(), type);
        if (kind.isEmpty()) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.type", type,
                    new Spoken(console.words()).all("project.type.", ProjectType.values()));
        }
        return faseport.change(spec, place -> add(place, kind.get()));
    }

    private int add(Workplace place, ProjectType kind) {
        var found = new ReadPortfolio(place).units().stream().filter(one -> one.number().equals(unit)).map(Unit::id)
                .findFirst();
        if (found.isEmpty() && !unit.isEmpty()) {
            return console.refused("cli.refused.noUnit", unit);
        }
        var added = new AddProject(place).add(new NewProject(number, name, purpose, found, owner, leader, systemOwner,
                caseNumber, kind, tags, model));
        return console.done(added, "cli.added", number, name);
    }
}
