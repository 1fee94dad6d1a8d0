package no.faseport.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the projects, with the money of one year.
@Command(name = "projects")
final class ListProjects implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.year")
    private int year;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListProjects(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A project as a script reads it.
    record Row(String number, String name, String phase, String status, String type, String unit, String owner,
            String leader, @Nullable String nextGate, @Nullable String nextGatePlanned, int year, BigDecimal budget,
            BigDecimal actual, BigDecimal forecast, BigDecimal deviation, List<String> tags) {
        static Row of(PortfolioRow row, int year) {
            return new Row(row.number(), row.name(), row.phase().name(), Codes.of(row.status()), Codes.of(row.type()),
                    row.unit(), row.owner(), row.leader(), row.nextGate().map(NextGate::code).orElse(null),
                    row.nextGate().flatMap(NextGate::plannedOn).map(String::valueOf).orElse(null), year,
                    row.budget().amount(), row.actual().amount(), row.forecast().amount(), row.deviation().amount(),
                    row.tags());
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var read = new ReadPortfolio(place);
        int shown = year == 0 ? read.settings().reportingYear() : year;
        var rows = read.rows(shown);
        return console.list(json, rows.stream().map(row -> Row.of(row, shown)).toList(), () -> table(rows, shown));
    }

    private Table table(List<PortfolioRow> rows, int shown) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.number"), words.text("cli.column.name"),
                words.text("cli.column.phase"), words.text("cli.column.status"), words.text("cli.column.next"),
                words.text("cli.column.budget", String.valueOf(shown)), words.text("cli.column.forecast"),
                words.text("cli.column.deviation")), Set.of(5, 6, 7));
        for (var row : rows) {
            table.add(List.of(row.number(), row.name(), row.phase().name(),
                    words.text("project.status." + row.status()), row.nextGate().map(this::next).orElse(""),
                    words.kroner(row.budget().amount()), words.kroner(row.forecast().amount()),
                    words.kroner(row.deviation().amount())));
        }
        return table;
    }

    private String next(NextGate gate) {
        return gate.code() + gate.plannedOn().map(day -> " " + console.words().date(day)).orElse("");
    }
}
