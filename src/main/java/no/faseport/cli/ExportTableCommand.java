package no.faseport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Writes a table of all the portfolio has of something.
@Command
final class ExportTableCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final TableTarget.Table table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TableTarget target = new TableTarget();

    ExportTableCommand(FaseportCommand faseport, Console console, TableTarget.Table table) {
        this.faseport = faseport;
        this.console = console;
        this.table = table;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, place -> target.write(table, place, console));
    }
}
