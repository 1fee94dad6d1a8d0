package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.usecase.UndoChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Takes the user's newest change back.
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    UndoCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.change(spec,
                place -> new Taken(console, "cli.undone").tell(new UndoChange(place).undo(), "cli.refused.noUndo"));
    }
}
