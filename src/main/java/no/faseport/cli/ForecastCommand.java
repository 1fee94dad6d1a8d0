package no.faseport.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.forecast.CalculatedForecast;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.usecase.ForecastWish;
import no.faseport.usecase.MakeForecast;
import no.faseport.usecase.ReadForecast;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Calculates the forecasts of one project, several or all, shows old and new, and writes them as one change.
@Command(name = "forecast")
final class ForecastCommand implements Callable<Integer> {
    private static final ForecastMethod[] METHODS = {ForecastMethod.REMAINING_BUDGET, ForecastMethod.RUN_RATE,
            ForecastMethod.PLAN};
    private static final int LAST_POSTED = -1;

    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.forecast.project")
    private List<String> numbers = new ArrayList<>();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.forecast.year")
    private int year;

    @Option(names = "--method", required = true, paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.forecast.method")
    private String method = "";

    @Option(names = "--until", paramLabel = "${bundle:cli.label.untilMonth}", descriptionKey = "cli.option.forecast.until")
    private int until = LAST_POSTED;

    @Option(names = "--preview", descriptionKey = "cli.option.forecast.preview")
    private boolean preview;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ForecastCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A project's forecast as a script reads it, net cost in kroner.
    record Row(String project, int year, String method, int until, boolean possible, boolean raised, BigDecimal budget,
            BigDecimal before, BigDecimal after, String why) {
    }

    @Override
    public Integer call() {
        var how = Codes.find(METHODS, method)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.forecastMethod", method,
                        Codes.all(METHODS)));
        if (until > 12 || until < LAST_POSTED) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.untilMonth", until);
        }
        return preview
                ? faseport.read(spec, place -> forecast(place, how))
                : faseport.change(spec, place -> forecast(place, how));
    }

    private int forecast(Workplace place, ForecastMethod how) {
        var read = new ReadPortfolio(place);
        var known = new HashMap<ProjectId, Project>();
        read.projects().forEach(one -> known.put(one.id(), one));
        for (var number : numbers) {
            if (known.values().stream().noneMatch(one -> one.number().equals(number))) {
                return console.refused("cli.refused.noProject", number);
            }
        }
        int when = year == 0 ? read.settings().reportingYear() : year;
        var chosen = read.projects().stream().filter(one -> numbers.isEmpty() || numbers.contains(one.number()))
                .map(Project::id).toList();
        int month = until == LAST_POSTED ? new ReadForecast(place).lastPosted(when) : until;
        var wish = new ForecastWish(chosen, when, how, month);
        var maker = new MakeForecast(place);
        var found = maker.preview(wish);
        if (!preview) {
            var made = maker.make(wish, found);
            if (made.ifDone().isEmpty()) {
                return console.refused(made.reasons());
            }
            made.ifDone().ifPresent(count -> console.tell(
                    count == 1 ? "cli.forecastMade.one" : "cli.forecastMade.many", count, String.valueOf(when)));
        }
        write(found, known);
        return ExitCode.DONE;
    }

    private void write(List<CalculatedForecast> found, Map<ProjectId, Project> known) {
        var words = console.words();
        var rows = found.stream().filter(one -> one.possible() || !numbers.isEmpty()).map(one -> new Row(
                numbered(known, one), one.year(), Codes.of(one.method()), one.until(), one.possible(),
                one.raised(), one.budget().amount(), one.before().amount(), one.after().amount(),
                words.text(one.why()))).toList();
        if (json) {
            Json.write(console.out(), rows);
            return;
        }
        var table = new Table(List.of(words.text("cli.column.number"), words.text("forecast.column.budget"),
                words.text("forecast.column.before"), words.text("forecast.column.after"),
                words.text("forecasts.column.why")), Set.of(1, 2, 3));
        rows.forEach(row -> table.add(List.of(row.project(), words.amount(row.budget()), words.amount(row.before()),
                words.amount(row.after()), row.why())));
        table.write(console.out());
    }

    private static String numbered(Map<ProjectId, Project> known, CalculatedForecast one) {
        return Optional.ofNullable(known.get(one.project())).map(Project::number).orElse("");
    }
}
