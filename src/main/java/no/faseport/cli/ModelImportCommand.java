package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.usecase.ImportModel;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings a phase model in from a file.
@Command(name = "import")
final class ModelImportCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.parameter.modelFile")
    private Path file = Path.of("");

    ModelImportCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.change(spec, this::bringIn);
    }

    private int bringIn(Workplace place) {
        var brought = new ImportModel(place).bringIn(file);
        return console.done(brought, "cli.model.imported", file.toString());
    }
}
