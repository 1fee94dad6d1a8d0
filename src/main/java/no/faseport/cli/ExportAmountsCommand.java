package no.faseport.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import no.faseport.economy.AmountKind;
import no.faseport.usecase.ExportAmounts;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Sends budget and forecast out as a workbook to be changed and read back.
@Command(name = "amounts")
final class ExportAmountsCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.from")
    private int from;

    @Option(names = "--until", required = true, paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.until")
    private int until;

    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.exportTo")
    private Path file = Path.of("");

    ExportAmountsCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        new Written(spec).file(file, ".xlsx");
        return faseport.read(spec, this::write);
    }

    private int write(Workplace place) {
        var written = new ExportAmounts(place).write(EnumSet.of(AmountKind.BUDGET, AmountKind.FORECAST), from, until,
                file);
        return console.done(written, "cli.wrote", file.toString());
    }
}
