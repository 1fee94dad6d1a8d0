package no.faseport.cli;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.project.ProjectId;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the budget lines: budget, actual and forecast by account string, year and month.
@Command(name = "budget")
final class ListBudget implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.from")
    private int from = BudgetKey.FIRST_YEAR;

    @Option(names = "--until", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.until")
    private int until = BudgetKey.LAST_YEAR;

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.project")
    private String project = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListBudget(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A budget line as a script reads it; the account has four digits, and the month is null for the whole year.
    record Row(String project, String account, String unit, String function, int year, @Nullable Integer month,
            String kind, String financing, BigDecimal amount) {
        static Row of(String project, BudgetLine line) {
            var string = line.accountString();
            return new Row(project, string.toString(), string.unit(), string.function(), line.year(),
                    line.month() == BudgetKey.WHOLE_YEAR ? null : line.month(), Codes.of(line.kind()),
                    Codes.of(line.financing()), line.amount().amount());
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var read = new ReadPortfolio(place);
        var numbers = new HashMap<ProjectId, String>();
        read.projects().forEach(one -> numbers.put(one.id(), one.number()));
        if (!project.isEmpty() && !numbers.containsValue(project)) {
            return console.refused("cli.refused.noProject", project);
        }
        var rows = rows(read.lines(from, until), numbers);
        return console.list(json, rows, () -> table(rows));
    }

    private List<Row> rows(List<BudgetLine> lines, Map<ProjectId, String> numbers) {
        return lines.stream().map(line -> Row.of(numbers.getOrDefault(line.project(), ""), line))
                .filter(row -> project.isEmpty() || project.equals(row.project())).toList();
    }

    private Table table(List<Row> rows) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.number"), words.text("cli.column.account"),
                words.text("cli.column.unit"), words.text("cli.column.function"), words.text("cli.column.year"),
                words.text("cli.column.month"), words.text("cli.column.kind"), words.text("cli.column.amount")),
                Set.of(4, 5, 7));
        for (var row : rows) {
            table.add(List.of(row.project(), row.account(), row.unit(), row.function(), String.valueOf(row.year()),
                    row.month() == null ? "" : String.valueOf(row.month()), words.text("economy.kind." + row.kind()),
                    words.amount(row.amount())));
        }
        return table;
    }
}
