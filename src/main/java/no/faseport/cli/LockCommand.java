package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.economy.AmountKind;
import no.faseport.usecase.LockPeriods;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Locks a year or months for changes of one kind of amount.
@Command(name = "lock")
final class LockCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final KindText kinds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.period}", descriptionKey = "cli.parameter.period")
    private String period = "";

    @Option(names = "--kind", paramLabel = "${bundle:cli.label.kind}", descriptionKey = "cli.option.lockKind")
    private String kind = "actual";

    LockCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
        this.kinds = new KindText(console.words());
    }

    @Override
    public Integer call() {
        var months = PeriodText.read(period)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.period", period));
        var locked = kinds.read(spec, kind);
        return faseport.change(spec, place -> lock(place, locked, months));
    }

    private int lock(Workplace place, AmountKind locked, PeriodText months) {
        var done = new LockPeriods(place).lock(locked, months.year(), months.months());
        if (done.ifDone().isEmpty()) {
            return console.refused(done.reasons());
        }
        console.tell("cli.locked", console.words().text("lock.kind." + locked), period);
        return ExitCode.DONE;
    }
}
