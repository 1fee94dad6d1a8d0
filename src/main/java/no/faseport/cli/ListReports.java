package no.faseport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.reporting.Reports;
import no.faseport.usecase.KeepReports;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the reports there are, and those that are kept under names in the portfolio.
@Command(name = "list")
final class ListReports implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListReports(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A report as a script reads it: `saved` is its own name, empty where it is one that everybody has.
    record Row(String report, String title, String saved) {
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var rows = new ArrayList<Row>();
        Reports.all().forEach(report -> rows.add(new Row(report.code(), title(report.code()), "")));
        new KeepReports(place).all().forEach(saved -> rows.add(new Row(saved.report().order().report(),
                title(saved.report().order().report()), saved.report().name())));
        return console.list(json, rows, () -> table(rows));
    }

    private String title(String code) {
        return console.words().text("reports." + code + ".title");
    }

    private Table table(List<Row> rows) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.report"), words.text("cli.column.title"),
                words.text("cli.column.saved")), Set.of());
        rows.forEach(row -> table.add(List.of(row.report(), row.title(), row.saved())));
        return table;
    }
}
