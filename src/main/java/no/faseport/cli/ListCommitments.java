package no.faseport.cli;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.forecast.Commitment;
import no.faseport.project.ProjectId;
import no.faseport.usecase.ReadForecast;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists what is ordered and not yet invoiced.
@Command(name = "commitments")
final class ListCommitments implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.project")
    private String project = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListCommitments(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// An order as a script reads it; the month is null where nobody knows it.
    record Row(String project, String supplier, String text, String reference, String ordered, String account,
            String unit, String function, int year, @Nullable Integer month, BigDecimal amount) {
        static Row of(String project, Commitment one) {
            return new Row(project, one.supplier(), one.text(), one.reference(), one.orderedOn().toString(),
                    one.accountString().toString(), one.accountString().unit(), one.accountString().function(),
                    one.year(), one.month() == BudgetKey.WHOLE_YEAR ? null : one.month(), one.amount().amount());
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var numbers = new HashMap<ProjectId, String>();
        new ReadPortfolio(place).projects().forEach(one -> numbers.put(one.id(), one.number()));
        if (!project.isEmpty() && !numbers.containsValue(project)) {
            return console.refused("cli.refused.noProject", project);
        }
        var rows = new ReadForecast(place).commitments().stream()
                .map(one -> Row.of(numbers.getOrDefault(one.project(), ""), one))
                .filter(row -> project.isEmpty() || project.equals(row.project())).toList();
        return console.list(json, rows, () -> table(rows));
    }

    private Table table(List<Row> rows) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.number"), words.text("commitment.column.supplier"),
                words.text("commitment.column.text"), words.text("cli.column.account"), words.text("cli.column.year"),
                words.text("cli.column.month"), words.text("cli.column.amount")), Set.of(4, 5, 6));
        rows.forEach(row -> table.add(List.of(row.project(), row.supplier(), row.text(), row.account(),
                String.valueOf(row.year()), row.month() == null ? "" : String.valueOf(row.month()),
                words.amount(row.amount()))));
        return table;
    }
}
