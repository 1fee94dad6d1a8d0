package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.usecase.ExportModel;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the newest edition of a phase model to a file.
@Command(name = "export")
final class ModelExportCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.parameter.model")
    private String code = "";

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.exportTo")
    private Path file = Path.of("");

    ModelExportCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var written = new ExportModel(place).write(code, file);
        return console.done(written, "cli.wrote", file.toString());
    }
}
