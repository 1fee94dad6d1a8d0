package no.faseport.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.faseport.portfolio.ReportDue;
import no.faseport.project.Section;
import no.faseport.status.StatusReport;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.ReadStatus;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists when the active projects must report, or the reports of one project.
@Command(name = "status")
final class ListStatus implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.reportsOf")
    private String project = "";

    @Option(names = "--overdue", descriptionKey = "cli.option.overdue")
    private boolean overdue;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListStatus(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// When a project must report, as a script reads it.
    record Row(String project, String name, String leader, @Nullable String last, @Nullable String due,
            boolean overdue) {
        static Row of(ReportDue due, LocalDate today) {
            return new Row(due.number(), due.name(), due.leader(), due.last().map(String::valueOf).orElse(null),
                    due.due().map(String::valueOf).orElse(null), due.isOverdue(today));
        }
    }

    /// A report as a script reads it; `published` is null for a draft.
    record Report(String reported, @Nullable String published, String author, String phase, BigDecimal budget,
            BigDecimal actual, BigDecimal forecast, @Nullable String finish, String summary,
            Map<String, Said> sections) {
        static Report of(StatusReport report) {
            var sections = new TreeMap<String, Said>();
            report.sections().forEach(one -> sections.put(one.section().name().toLowerCase(Locale.ROOT),
                    new Said(Codes.of(one.standing()), one.remark())));
            var figures = report.figures();
            return new Report(report.reportedOn().toString(), report.publishedAt().map(String::valueOf).orElse(null),
                    report.author(), figures.phase(), figures.budget().amount(), figures.actual().amount(),
                    figures.forecast().amount(), figures.finish().map(String::valueOf).orElse(null), report.summary(),
                    sections);
        }
    }

    /// What is said of a section.
    record Said(String standing, String remark) {
    }

    @Override
    public Integer call() {
        return faseport.read(spec, place -> project.isEmpty() ? due(place) : reports(place));
    }

    private int due(Workplace place) {
        var today = place.today();
        var read = new ReadStatus(place);
        var rows = overdue ? read.overdue(today) : read.due();
        if (json) {
            Json.write(console.out(), rows.stream().map(row -> Row.of(row, today)).toList());
            return ExitCode.DONE;
        }
        var words = console.words();
        var table = table("cli.column.number", "cli.column.name", "cli.column.last", "cli.column.due",
                "cli.column.status");
        rows.forEach(row -> table.add(List.of(row.number(), row.name(), row.last().map(words::date).orElse(""),
                row.due().map(words::date).orElse(""), row.isOverdue(today) ? words.text("status.overdue") : "")));
        table.write(console.out());
        return ExitCode.DONE;
    }

    private int reports(Workplace place) {
        var found = new ReadPortfolio(place).projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var reports = new ReadStatus(place).page(found.get().id()).orElseThrow().reports();
        if (json) {
            Json.write(console.out(), reports.stream().map(Report::of).toList());
            return ExitCode.DONE;
        }
        var words = console.words();
        var keys = new ArrayList<>(List.of("cli.column.when", "cli.column.who"));
        Arrays.stream(Section.values()).forEach(section -> keys.add("section." + section));
        var table = table(keys.toArray(String[]::new));
        for (var report : reports) {
            var cells = new ArrayList<>(List.of(report.isPublished()
                    ? words.date(report.reportedOn())
                    : words.text("status.draft"), report.author()));
            report.sections().forEach(one -> cells.add(words.text(one.standing().key(one.section()))));
            table.add(cells);
        }
        table.write(console.out());
        return ExitCode.DONE;
    }

    private Table table(String... keys) {
        return new Table(Arrays.stream(keys).map(console.words()::text).toList(), Set.of());
    }
}
