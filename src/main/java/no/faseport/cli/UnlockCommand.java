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

/// Opens a year or months for changes of one kind of amount again.
@Command(name = "unlock")
final class UnlockCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final KindText kinds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.period}", descriptionKey = "cli.parameter.period")
    private String period = "";

    @Option(names = "--kind", paramLabel = "${bundle:cli.label.kind}", descriptionKey = "cli.option.lockKind")
    private String kind = "actual";

    UnlockCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
        this.kinds = new KindText(console.words());
    }

    @Override
    public Integer call() {
        var months = PeriodText.read(period)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.period", period));
        var opened = kinds.read(spec, kind);
        return faseport.change(spec, place -> unlock(place, opened, months));
    }

    private int unlock(Workplace place, AmountKind opened, PeriodText months) {
        var done = new LockPeriods(place).unlock(opened, months.year(), months.months());
        if (done.ifDone().isEmpty()) {
            return console.refused(done.reasons());
        }
        console.tell("cli.unlocked", console.words().text("lock.kind." + opened), period);
        return ExitCode.DONE;
    }
}
