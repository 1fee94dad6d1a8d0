package no.faseport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.faseport.project.Project;
import no.faseport.project.Section;
import no.faseport.status.SectionStatus;
import no.faseport.status.StatusReport;
import no.faseport.usecase.DraftStatus;
import no.faseport.usecase.PublishStatus;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes on a project's status report, and publishes it.
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final StandingText standings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--section", paramLabel = "${bundle:cli.label.section}", descriptionKey = "cli.option.section")
    private Map<String, String> sections = new LinkedHashMap<>();

    @Option(names = "--summary", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.summary")
    private List<String> summary = new ArrayList<>();

    @Option(names = "--publish", descriptionKey = "cli.option.publish")
    private boolean publish;

    StatusCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
        this.standings = new StandingText(new Spoken(console.words()));
    }

    /// What is said about a section; without a text, its remark stays as it is.
    private record Saying(SectionStatus status, boolean remarked) {
    }

    @Override
    public Integer call() {
        var said = sections.entrySet().stream().map(one -> saying(one.getKey(), one.getValue())).toList();
        return faseport.change(spec, place -> report(place, said));
    }

    private Saying saying(String name, String told) {
        var section = standings.section(name).orElseThrow(() -> wrong("cli.usage.section", name, standings.sections()));
        var parts = told.split(":", 2);
        var standing = standings.standing(section, parts[0])
                .orElseThrow(() -> wrong("cli.usage.standing", parts[0], standings.standings(section)));
        return new Saying(new SectionStatus(section, standing, parts.length > 1 ? parts[1].strip() : ""),
                parts.length > 1);
    }

    private WrongUsage wrong(String key, Object... arguments) {
        return new WrongUsage(spec.commandLine(), key, arguments);
    }

    private int report(Workplace place, List<Saying> said) {
        var found = new ReadPortfolio(place).projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var result = publish
                ? new PublishStatus(place).publish(found.get().id(), draft -> edited(draft, said))
                : drafted(place, found.get(), said);
        return console.done(result, publish ? "cli.status.published" : "cli.status.drafted", project);
    }

    private Result<StatusReport> drafted(Workplace place, Project of, List<Saying> said) {
        var use = new DraftStatus(place);
        return use.write(use.begin(of.id()).id(), draft -> edited(draft, said));
    }

    private StatusReport edited(StatusReport draft, List<Saying> said) {
        var edited = summary.isEmpty() ? draft : draft.summarized(String.join("\n", summary));
        for (var one : said) {
            Section section = one.status().section();
            edited = edited.with(one.remarked()
                    ? one.status()
                    : new SectionStatus(section, one.status().standing(), edited.of(section).remark()));
        }
        return edited;
    }
}
