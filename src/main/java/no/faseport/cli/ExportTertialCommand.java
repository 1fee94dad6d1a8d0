package no.faseport.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.economy.forecast.Tertial;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteTertial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the report after a tertial as a table.
@Command(name = "tertial")
final class ExportTertialCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.tableYear")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--tertial", paramLabel = "1|2|3", descriptionKey = "cli.option.tertial")
    private Optional<Integer> tertial = Optional.empty();

    @Option(names = "--level", paramLabel = "${bundle:cli.label.level}", descriptionKey = "cli.option.level")
    private String level = "projects";

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.tableTo")
    private Path file = Path.of("");

    ExportTertialCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        int of = year.orElseGet(() -> new ReadPortfolio(place).settings().reportingYear());
        var view = LevelText.of(level);
        if (view.isEmpty()) {
            return console.refused("cli.level.unknown", level, LevelText.all());
        }
        var after = switch (tertial.orElse(0)) {
            case 1 -> Tertial.FIRST;
            case 2 -> Tertial.SECOND;
            case 3 -> Tertial.THIRD;
            default -> Tertial.endedBy(place.today());
        };
        var written = new WriteTertial(place).write(of, after, view.get(), file);
        return console.done(written, "cli.wrote", file.toString());
    }
}
