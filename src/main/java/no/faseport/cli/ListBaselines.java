package no.faseport.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.portfolio.BaselineComparison;
import no.faseport.portfolio.BaselinePage;
import no.faseport.project.Project;
import no.faseport.schedule.Baseline;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists a project's baselines, newest first, and how far the plan has come from each.
@Command(name = "baselines")
final class ListBaselines implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListBaselines(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A baseline as a script reads it; `later` is in working days, and `dearer` in kroner.
    record Row(String name, String taken, String by, @Nullable String finish, int later, BigDecimal cost,
            BigDecimal dearer) {
        static Row of(BaselineComparison found) {
            var baseline = found.baseline();
            return new Row(baseline.name(), baseline.takenAt().toString(), baseline.takenBy(),
                    found.finishThen().map(LocalDate::toString).orElse(null), found.days(), baseline.cost().amount(),
                    found.dearer().amount());
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var read = new ReadPortfolio(place);
        var page = read.projectNumbered(project).map(Project::id).flatMap(read::baselines);
        if (page.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var rows = page.map(BaselinePage::baselines).orElseThrow().stream().map(Baseline::id).map(read::comparison)
                .flatMap(Optional::stream).map(Row::of).toList();
        return console.list(json, rows, () -> table(rows));
    }

    private Table table(List<Row> rows) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.name"), words.text("cli.column.when"),
                words.text("cli.column.who"), words.text("cli.column.finishThen"), words.text("cli.column.later"),
                words.text("cli.column.costThen"), words.text("cli.column.dearer")), Set.of(4, 5, 6));
        for (var row : rows) {
            table.add(List.of(row.name(), words.dateTime(Instant.parse(row.taken())), row.by(),
                    Optional.ofNullable(row.finish()).map(LocalDate::parse).map(words::date).orElse(""),
                    words.number(row.later()), words.kroner(row.cost()), words.kroner(row.dearer())));
        }
        return table;
    }
}
