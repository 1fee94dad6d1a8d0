package no.faseport.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.gantt.GanttFacts;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.planning.WaitText;
import no.faseport.project.Project;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Schedule;
import no.faseport.usecase.PlanShown;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists a project's plan as it is calculated: dates, floats, what decides them, and what the plan does not keep.
@Command(name = "plan")
final class ListPlan implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListPlan(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var found = new ReadPortfolio(place).projectNumbered(project).map(Project::id)
                .flatMap(id -> PlanShown.read(place, id)).map(PlanShown::plan);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        return switch (found.get().calculation()) {
            case Cycle cycle -> console.refused(List.of(cycle.message()));
            case Schedule schedule -> list(rows(found.get(), schedule));
        };
    }

    private int list(List<PlanRow> rows) {
        if (json) {
            Json.write(console.out(), rows);
        } else {
            table(rows).write(console.out());
            rows.forEach(row -> row.conflicts().forEach(
                    conflict -> console.out()
                            .println(console.words().text("cli.plan.conflict", row.line(), row.name(), conflict))));
        }
        return ExitCode.DONE;
    }

    private List<PlanRow> rows(GanttPlan plan, Schedule schedule) {
        var lines = GanttRows.of(plan, Set.of()).all();
        var numbers = HashMap.<ActivityId, Integer>newHashMap(lines.size());
        lines.forEach(row -> numbers.put(row.id(), numbers.size() + 1));
        var waits = plan.dependencies().stream().collect(Collectors.groupingBy(Dependency::successor));
        var conflicts = schedule.violations().stream().collect(Collectors.groupingBy(one -> one.activity(),
                Collectors.mapping(one -> console.words().text(one.message(schedule.facts())), Collectors.toList())));
        var driving = schedule.driving();
        var rows = new ArrayList<PlanRow>(lines.size());
        for (GanttRow row : lines) {
            var links = waits.getOrDefault(row.id(), List.of());
            var deciding = links.stream().filter(link -> driving.contains(link.id())).toList();
            rows.add(PlanRow.of(rows.size() + 1, row, schedule,
                    new PlanRow.Waits(written(plan, row.id(), links, numbers), WaitText.of(deciding, numbers)),
                    conflicts.getOrDefault(row.id(), List.of())));
        }
        return rows;
    }

    /// What an activity waits for in its own plan, and after that in others.
    private static String written(GanttPlan plan, ActivityId id, List<Dependency> links,
            Map<ActivityId, Integer> numbers) {
        var abroad = plan.facts().abroad().stream().filter(GanttFacts.Abroad::incoming)
                .filter(link -> link.here().equals(id))
                .map(link -> link.line() + WaitText.how(link.dependency().kind(), link.dependency().lag()));
        return Stream.concat(Stream.of(WaitText.of(links, numbers)), abroad).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String number(@Nullable Integer days) {
        return days == null ? "" : console.words().number(days);
    }

    private Table table(List<PlanRow> rows) {
        var words = console.words();
        var table = new Table(Stream.of("number", "name", "start", "finish", "duration", "progress", "total.float",
                "free.float", "predecessors").map(column -> words.text("gantt.column." + column)).toList(),
                Set.of(0, 2, 3, 4, 5, 6, 7));
        for (var row : rows) {
            table.add(List.of(words.number(row.line()), "  ".repeat(row.level()) + row.name(),
                    words.date(LocalDate.parse(row.start())), words.date(LocalDate.parse(row.finish())),
                    words.number(row.days()), words.text("gantt.percent", row.progress()),
                    number(row.totalFloat()) + (row.critical() ? " " + words.text("gantt.critical") : ""),
                    number(row.freeFloat()), row.predecessors()));
        }
        return table;
    }
}
