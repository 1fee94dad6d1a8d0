package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.usecase.UndoChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Puts the change last taken back, back.
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RedoCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.change(spec,
                place -> new Taken(console, "cli.redone").tell(new UndoChange(place).redo(), "cli.refused.noRedo"));
    }
}
