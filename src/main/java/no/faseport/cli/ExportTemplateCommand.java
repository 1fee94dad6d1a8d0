package no.faseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.usecase.ExportTemplate;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes an empty workbook to fill in and bring in.
@Command(name = "template")
final class ExportTemplateCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.purpose}", descriptionKey = "cli.parameter.purpose")
    private ImportPurpose purpose = ImportPurpose.BUDGET;

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.exportTo")
    private Path file = Path.of("");

    ExportTemplateCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        new Written(spec).file(file, ".xlsx");
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var written = new ExportTemplate(place).write(purpose, file);
        return console.done(written, "cli.wrote", file.toString());
    }
}
