package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.faseport.portfolio.view.Habits;
import no.faseport.usecase.ExportPortfolio;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes a view of the portfolio table as a workbook or as text with semicolons.
@Command(name = "portfolio")
final class ExportPortfolioCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final Supplier<Habits> habits;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.tableTo")
    private Path file = Path.of("");

    @Option(names = "--view", paramLabel = "${bundle:cli.label.view}", descriptionKey = "cli.option.view")
    private String view = "";

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.tableYear")
    private @Nullable Integer year;

    ExportPortfolioCommand(FaseportCommand faseport, Console console, Supplier<Habits> habits) {
        this.faseport = faseport;
        this.console = console;
        this.habits = habits;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var used = habits.get();
        var views = new NamedViews(console.words(), used);
        var chosen = views.called(view);
        if (chosen.isEmpty()) {
            return console.refused("cli.view.unknown", view.strip(), String.join(", ", views.all().keySet()));
        }
        var of = year == null ? new ReadPortfolio(place).settings().reportingYear() : year;
        var title = console.words().text("portfolio.export.title", chosen.get().getKey());
        var written = new ExportPortfolio(place).write(title, chosen.get().getValue(), used.who(), of, file);
        return console.done(written, "cli.wrote", file.toString());
    }
}
