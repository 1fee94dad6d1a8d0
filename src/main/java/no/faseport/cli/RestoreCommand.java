package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.usecase.RestorePortfolio;
import no.faseport.usecase.RestorePortfolio.Restored;
import no.faseport.usecase.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts a backup in the portfolio's place: the one named, or the newest.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.parameter.backup")
    private String name = "";

    RestoreCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var restore = new RestorePortfolio(console.user(), console.clock());
        var address = faseport.address(spec);
        return switch (name.isEmpty() ? restore.newest(address) : restore.named(address, name)) {
            case Result.Refused<Restored> refused -> console.refused(refused.reasons());
            case Result.Done<Restored> done -> tell(done.value());
        };
    }

    private int tell(Restored restored) {
        console.tell("cli.restored", restored.backup().name());
        restored.replaced().ifPresent(file -> console.tell("cli.restored.kept", file.toString()));
        return ExitCode.DONE;
    }
}
