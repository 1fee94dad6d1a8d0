package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Cashflow;
import no.faseport.economy.Cashflow.Convention;
import no.faseport.economy.system.LifeCycle;
import no.faseport.economy.system.LifeCycle.Part;
import no.faseport.portfolio.LifeCyclePage;
import no.faseport.usecase.ReadLifeCycle;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.ReadSystems;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists what a project or a system costs in ten years, and what that is worth today.
@Command(name = "lifecycle")
final class ListLifeCycle implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.parameter.lifeOf")
    private String of = "";

    @Option(names = "--rate", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.rate")
    private String rate = "4";

    @Option(names = "--forecast", descriptionKey = "cli.option.lifeForecast")
    private boolean forecast;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListLifeCycle(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A year as a script reads it: amounts in kroner, `difference` what is set aside less what it costs to run.
    record Row(@JsonProperty("of") String what, int year, BigDecimal investment, BigDecimal operating,
            BigDecimal running, BigDecimal sum, BigDecimal accumulated, BigDecimal setAside, BigDecimal difference,
            BigDecimal rate, BigDecimal presentValue, BigDecimal presentValueEndOfYear) {
        static Row of(String what, LifeCycle life, int at, BigDecimal rate) {
            return new Row(what, life.firstYear() + at, life.sums(Part.INVESTMENT).get(at).amount(),
                    life.sums(Part.OPERATING).get(at).amount(), life.sums(Part.RUNNING).get(at).amount(),
                    life.sums().get(at).amount(), life.accumulated().get(at).amount(),
                    life.budgeted().get(at).amount(), life.differences().get(at).amount(), rate,
                    life.presentValue(rate, Convention.FIRST_YEAR_UNDISCOUNTED).amount(),
                    life.presentValue(rate, Convention.END_OF_YEAR).amount());
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var percent = Cashflow.rate(rate);
        if (percent.isEmpty()) {
            return console.refused("cli.refused.rate", rate);
        }
        var page = ofProject(place).or(() -> ofSystem(place));
        if (page.isEmpty()) {
            return console.refused("cli.refused.noLife", of);
        }
        tell(page.get().life(), percent.get());
        return ExitCode.DONE;
    }

    private Optional<LifeCyclePage> ofProject(Workplace place) {
        return new ReadPortfolio(place).projectNumbered(of).map(project -> new ReadLifeCycle(place)
                .of(project.id(), forecast ? AmountKind.FORECAST : AmountKind.BUDGET));
    }

    private Optional<LifeCyclePage> ofSystem(Workplace place) {
        return new ReadSystems(place).page().lines().stream().map(line -> line.system())
                .filter(system -> system.name().equalsIgnoreCase(of)).findFirst()
                .flatMap(system -> new ReadLifeCycle(place).of(system.id(), place.today().getYear()));
    }

    private void tell(LifeCycle life, BigDecimal percent) {
        var rows = IntStream.range(0, LifeCycle.YEARS).mapToObj(at -> Row.of(of, life, at, percent)).toList();
        if (json) {
            Json.write(console.out(), rows);
            return;
        }
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.year"), words.text("lifecycle.part.INVESTMENT"),
                words.text("lifecycle.part.OPERATING"), words.text("lifecycle.part.RUNNING"),
                words.text("lifecycle.total"), words.text("lifecycle.accumulated")), Set.of(1, 2, 3, 4, 5));
        rows.forEach(row -> table.add(List.of(String.valueOf(row.year()), words.amount(row.investment()),
                words.amount(row.operating()), words.amount(row.running()), words.amount(row.sum()),
                words.amount(row.accumulated()))));
        table.write(console.out());
        for (var convention : Convention.values()) {
            console.out().println(words.text("lifecycle.figure.worth", words.amount(percent)) + " ("
                    + words.text("cashflow." + convention) + "): "
                    + words.amount(life.presentValue(percent, convention).amount()));
        }
    }
}
