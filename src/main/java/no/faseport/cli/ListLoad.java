package no.faseport.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.faseport.portfolio.LoadPage;
import no.faseport.portfolio.ProjectName;
import no.faseport.schedule.Resource;
import no.faseport.schedule.WeekLoad;
import no.faseport.usecase.ReadPeople;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the load on people and roles, week by week, across the portfolio.
@Command(name = "load")
final class ListLoad implements Callable<Integer> {
    private static final int USUAL_WEEKS = 11;
    private static final int MOST_YEARS = 10;

    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.loadFrom")
    private String from = "";

    @Option(names = "--until", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.loadUntil")
    private String until = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListLoad(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// The load on a resource in a week as a script reads it: hours, by project those that are wanted.
    record Row(String resource, String kind, String week, String monday, BigDecimal wanted, BigDecimal capacity,
            boolean overloaded, Map<String, BigDecimal> projects) {
        static Row of(Resource resource, WeekLoad week, LoadPage page) {
            var projects = new TreeMap<String, BigDecimal>();
            week.parts().forEach(part -> projects.merge(Optional.ofNullable(page.projects().get(part.project()))
                    .map(ProjectName::number).orElse(""), hours(part.hours()), BigDecimal::add));
            return new Row(resource.name(), resource.kind().name().toLowerCase(Locale.ROOT),
                    ListLoad.week(week.monday()),
                    week.monday().toString(), hours(week.wanted()), hours(week.capacity()), week.isOverloaded(),
                    projects);
        }
    }

    private static BigDecimal hours(double hours) {
        return BigDecimal.valueOf(hours).setScale(1, RoundingMode.HALF_UP);
    }

    private static String week(LocalDate monday) {
        return String.format(Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var first = day(from, place.today());
        var last = day(until, first.plusWeeks(USUAL_WEEKS));
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            return console.refused("cli.refused.loadDays", MOST_YEARS);
        }
        var page = new ReadPeople(place).load(first, last);
        var rows = new ArrayList<Row>();
        for (var resource : page.resources()) {
            page.load().of(resource.id()).forEach(week -> rows.add(Row.of(resource, week, page)));
        }
        return console.list(json, rows, () -> table(rows));
    }

    private LocalDate day(String text, LocalDate otherwise) {
        return text.isEmpty()
                ? otherwise
                : new Written(spec).day(text);
    }

    private Table table(List<Row> rows) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.resource"), words.text("cli.column.week"),
                words.text("cli.column.wanted"), words.text("cli.column.capacity"), words.text("cli.column.load")),
                Set.of(2, 3));
        rows.forEach(row -> table.add(List.of(row.resource(), row.week(), words.amount(row.wanted()),
                words.amount(row.capacity()), row.overloaded() ? words.text("cli.load.over") : "")));
        return table;
    }
}
