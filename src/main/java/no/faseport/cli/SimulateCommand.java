package no.faseport.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.UncertaintyPage;
import no.faseport.project.Project;
import no.faseport.schedule.Contribution;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Outcomes;
import no.faseport.schedule.Runs;
import no.faseport.usecase.ForecastPlan;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Simulates what a project's plan may come to, by time and by cost.
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
    private static final int LOW = 15;
    private static final int MIDDLE = 50;
    private static final int HIGH = 85;
    private static final int TOLD = 5;
    private static final double WHOLE = 100;

    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--runs", paramLabel = "${bundle:cli.label.count}", descriptionKey = "cli.option.runs")
    private int runs = Runs.USUAL;

    @Option(names = "--seed", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.seed")
    private long seed = Runs.SEED;

    @Option(names = "--correlation", paramLabel = "${bundle:cli.label.percent}", descriptionKey = "cli.option.correlation")
    private @Nullable Integer correlation;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    SimulateCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A forecast as a script reads it; costs are null where none is estimated.
    record Row(String project, int runs, long seed, int correlation, String planned, String finish15, String finish50,
            String finish85, BigDecimal likely, @Nullable BigDecimal cost15, @Nullable BigDecimal cost50,
            @Nullable BigDecimal cost85, List<Met> chances, List<Driven> finishBy, List<Driven> costBy) {
        static Row of(Forecast forecast, UncertaintyPage page) {
            return new Row(page.plan().project().number(), forecast.runs(), forecast.seed(), forecast.correlation(),
                    forecast.planned().toString(), forecast.finish(LOW).toString(), forecast.finish(MIDDLE).toString(),
                    forecast.finish(HIGH).toString(), kroner(forecast.likely()), cost(forecast.cost(), LOW),
                    cost(forecast.cost(), MIDDLE), cost(forecast.cost(), HIGH),
                    forecast.chances().stream().map(one -> new Met(one.target().name(), one.target().day().toString(),
                            decimal(one.share()))).toList(),
                    forecast.finishDrivers().stream().map(one -> Driven.of(one, page)).toList(),
                    forecast.costDrivers().stream().map(one -> Driven.of(one, page)).toList());
        }
    }

    /// The share of the runs that met a day, as a script reads it.
    record Met(String target, String day, BigDecimal share) {
    }

    /// What contributes how much, as a script reads it; `swing` is in kroner or in days of the week.
    record Driven(String name, BigDecimal correlation, BigDecimal swing) {
        static Driven of(Contribution one, UncertaintyPage page) {
            return new Driven(page.name(one.estimate()), decimal(one.correlation()), decimal(one.swing()));
        }
    }

    private static @Nullable BigDecimal cost(Optional<Outcomes> cost, int percent) {
        return cost.map(outcomes -> kroner(outcomes.at(percent))).orElse(null);
    }

    private static BigDecimal kroner(double amount) {
        return BigDecimal.valueOf(amount).setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
    }

    @Override
    public Integer call() {
        if (runs < 1 || runs > Runs.MOST) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.runs", console.words().number(Runs.MOST));
        }
        return faseport.read(spec, this::tell);
    }

    private int tell(Workplace place) {
        var found = new ReadPortfolio(place).projectNumbered(project).map(Project::id);
        var forecast = new ForecastPlan(place);
        var page = found.flatMap(forecast::page);
        if (page.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        int together = Optional.ofNullable(correlation).orElse(page.get().correlation());
        if (together < 0 || together > WHOLE) {
            return console.refused("uncertainty.refused.correlation");
        }
        var came = forecast.simulate(page.get(), new Runs(runs, seed, together), Progress.UNWATCHED);
        if (came.isEmpty()) {
            return console.refused("uncertainty.refused.plan");
        }
        if (json) {
            Json.write(console.out(), List.of(Row.of(came.get(), page.get())));
        } else {
            write(came.get(), page.get());
        }
        return ExitCode.DONE;
    }

    private void write(Forecast forecast, UncertaintyPage page) {
        var words = console.words();
        console.out().println(words.text("cli.simulate.head", page.plan().project().number(),
                page.plan().project().name(), words.number(forecast.runs()), forecast.correlation()));
        console.out().println();
        var figures = new Table(List.of("", words.text("cli.simulate.finish"), words.text("cli.simulate.cost")),
                Set.of(1, 2));
        figures.add(List.of(words.text("uncertainty.planned"), words.date(forecast.planned()),
                words.kroner(kroner(forecast.likely()))));
        for (int percent : List.of(LOW, MIDDLE, HIGH)) {
            figures.add(List.of(words.text("uncertainty.p" + percent), words.date(forecast.finish(percent)),
                    forecast.cost().map(cost -> words.kroner(kroner(cost.at(percent)))).orElse("")));
        }
        figures.write(console.out());
        forecast.chances().forEach(one -> console.out().println(words.text("cli.simulate.chance", one.target().name(),
                one.target().day(), Math.round(one.share() * WHOLE))));
        console.out().println();
        drivers(forecast.finishDrivers(), page, "cli.column.finishBy").write(console.out());
        drivers(forecast.costDrivers(), page, "cli.column.costBy").write(console.out());
    }

    private Table drivers(List<Contribution> drivers, UncertaintyPage page, String heading) {
        var words = console.words();
        var table = new Table(List.of(words.text(heading), words.text("cli.column.correlation")), Set.of(1));
        drivers.stream().limit(TOLD).forEach(one -> table.add(List.of(page.name(one.estimate()),
                words.text("gantt.percent", Math.round(one.correlation() * WHOLE)))));
        return table;
    }
}
