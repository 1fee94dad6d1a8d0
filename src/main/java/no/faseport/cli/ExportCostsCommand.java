package no.faseport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.economy.AmountScale;
import no.faseport.economy.CostView;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.CostOrder;
import no.faseport.usecase.ExportCosts;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the cost overview as a workbook.
@Command(name = "costs")
final class ExportCostsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--years", paramLabel = "${bundle:cli.label.years}", descriptionKey = "cli.option.years")
    private Optional<String> years = Optional.empty();

    @Option(names = "--from", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.from")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--until", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.until")
    private Optional<Integer> until = Optional.empty();

    @Option(names = "--unit", split = ",", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.costUnit")
    private List<String> units = new ArrayList<>();

    @Option(names = "--project", split = ",", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.costProject")
    private List<String> projects = new ArrayList<>();

    @Option(names = "--level", split = ",", paramLabel = "${bundle:cli.label.level}", descriptionKey = "cli.option.level")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--thousands", descriptionKey = "cli.option.thousands")
    private boolean thousands;

    @Option(names = "--compare", negatable = true, defaultValue = "true", fallbackValue = "true", descriptionKey = "cli.option.compare")
    private boolean compare;

    @Option(names = "--charts", negatable = true, defaultValue = "true", fallbackValue = "true", descriptionKey = "cli.option.charts")
    private boolean charts;

    @Option(names = "--key", paramLabel = "${bundle:cli.label.key}", descriptionKey = "cli.option.chargeKey")
    private Optional<String> key = Optional.empty();

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.exportTo")
    private Path file = Path.of("");

    ExportCostsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        new Written(spec).file(file, ".xlsx");
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var between = years.flatMap(YearsText::of).or(() -> from.flatMap(
                first -> until.map(last -> new YearsText(first, last))));
        if (between.isEmpty()) {
            return console.refused("cli.years.wrong");
        }
        var chosen = levels.stream().map(LevelText::of).toList();
        if (chosen.stream().anyMatch(Optional::isEmpty)) {
            return console.refused("cli.level.unknown", String.join(", ", levels), LevelText.all());
        }
        var views = chosen.isEmpty() ? List.of(CostView.values()) : chosen.stream().flatMap(Optional::stream).toList();
        var order = new CostOrder(between.get().from(), between.get().until(), units, projects, views,
                thousands ? AmountScale.THOUSANDS : AmountScale.KRONER, compare, charts, key);
        var written = new ExportCosts(place).write(order, file, Progress.UNWATCHED);
        return console.done(written, "cli.wrote", file.toString());
    }
}
