package no.faseport.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.usecase.ModelLine;
import no.faseport.usecase.ReadModels;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the phase models, an edition a line.
@Command(name = "list")
final class ModelListCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ModelListCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// An edition as a script reads it.
    record Row(String code, int edition, String name, boolean offered, int projects) {
        static Row of(ModelLine line) {
            return new Row(line.model().code(), line.model().edition(), line.model().name(), !line.model().retired(),
                    line.projects());
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var lines = new ReadModels(place).lines();
        return console.list(json, lines.stream().map(Row::of).toList(), () -> table(lines));
    }

    private Table table(List<ModelLine> lines) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.code"), words.text("cli.column.edition"),
                words.text("cli.column.modelName"), words.text("cli.column.offered"),
                words.text("cli.column.projects")), Set.of(1, 4));
        for (var line : lines) {
            table.add(List.of(line.model().code(), words.number(line.model().edition()), line.model().name(),
                    words.text(line.model().retired() ? "cli.no" : "cli.yes"), words.number(line.projects())));
        }
        return table;
    }
}
