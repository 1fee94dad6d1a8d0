package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.usecase.CheckPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Looks for faults in the portfolio, and changes nothing.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::check);
    }

    private int check(Workplace place) {
        var findings = new CheckPortfolio(place).check();
        if (!findings.isEmpty()) {
            return console.refused(findings);
        }
        console.tell("cli.check.fine");
        return ExitCode.DONE;
    }
}
