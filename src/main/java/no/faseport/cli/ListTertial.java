package no.faseport.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.CostView;
import no.faseport.economy.forecast.Tertial;
import no.faseport.economy.forecast.TertialReport;
import no.faseport.economy.forecast.TertialRow;
import no.faseport.usecase.ReadForecast;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the tertial report: to date and at the end of the year, by project, unit or account.
@Command(name = "tertial")
final class ListTertial implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.forecast.year")
    private int year;

    @Option(names = "--tertial", paramLabel = "1|2|3", descriptionKey = "cli.option.tertial")
    private int number;

    @Option(names = "--by", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.tertial.by")
    private String by = Codes.of(CostView.PROJECTS);

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListTertial(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A row of the report as a script reads it, in kroner; deviations are positive where less is used than granted.
    record Row(String code, String name, BigDecimal budgetToDate, BigDecimal actualToDate, BigDecimal deviationToDate,
            BigDecimal budget, BigDecimal forecast, BigDecimal deviation, String comment) {
        static Row of(TertialRow row) {
            var sums = row.sums();
            return new Row(row.label().code(), row.label().name(), sums.budgetToDate().amount(),
                    sums.actualToDate().amount(), sums.deviationToDate().amount(), sums.budget().amount(),
                    sums.forecast().amount(), sums.deviationAtYearEnd().amount(), row.comment());
        }
    }

    @Override
    public Integer call() {
        var view = Codes.find(CostView.values(), by).orElseThrow(
                () -> new WrongUsage(spec.commandLine(), "cli.usage.tertialBy", by, Codes.all(CostView.values())));
        if (number < 0 || number > Tertial.values().length) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.tertial", number);
        }
        return faseport.read(spec, place -> list(place, view));
    }

    private int list(Workplace place, CostView view) {
        int when = year == 0 ? new ReadPortfolio(place).settings().reportingYear() : year;
        var tertial = number == 0 ? Tertial.endedBy(place.today()) : List.of(Tertial.values()).get(number - 1);
        var report = new ReadForecast(place).tertial(when, tertial);
        return console.list(json, report.rows(view).stream().map(Row::of).toList(), () -> table(report, view));
    }

    private Table table(TertialReport report, CostView view) {
        var words = console.words();
        var headings = new ArrayList<String>();
        headings.add(words.text("tertial.title", report.tertial().lastDay(report.year())));
        for (var key : List.of("budgetToDate", "actualToDate", "deviationToDate", "budget", "forecast", "deviation")) {
            headings.add(words.text("tertial.column." + key));
        }
        var table = new Table(headings, Set.of(1, 2, 3, 4, 5, 6));
        for (var row : report.rows(view)) {
            var sums = row.sums();
            table.add(List.of(row.label().toString(), words.amount(sums.budgetToDate().amount()),
                    words.amount(sums.actualToDate().amount()), words.amount(sums.deviationToDate().amount()),
                    words.amount(sums.budget().amount()), words.amount(sums.forecast().amount()),
                    words.amount(sums.deviationAtYearEnd().amount())));
        }
        return table;
    }
}
