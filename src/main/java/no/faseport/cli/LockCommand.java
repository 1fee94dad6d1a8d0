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

/// Locks a year or months for changes of one kind of amount, or opens them again.
@Command
final class LockCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final KindText kinds;
    private final boolean locks;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.period}", descriptionKey = "cli.parameter.period")
    private String period = "";

    @Option(names = "--kind", paramLabel = "${bundle:cli.label.kind}", descriptionKey = "cli.option.lockKind")
    private String kind = "actual";

    /// Locks where `locks`, and else opens.
    LockCommand(FaseportCommand faseport, Console console, boolean locks) {
        this.faseport = faseport;
        this.console = console;
        this.locks = locks;
        this.kinds = new KindText(console.words());
    }

    @Override
    public Integer call() {
        var months = PeriodText.read(period)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.period", period));
        var amounts = kinds.read(spec, kind);
        return faseport.change(spec, place -> change(place, amounts, months));
    }

    private int change(Workplace place, AmountKind amounts, PeriodText months) {
        var periods = new LockPeriods(place);
        var done = locks
                ? periods.lock(amounts, months.year(), months.months())
                : periods.unlock(amounts, months.year(), months.months());
        return console.done(done, locks ? "cli.locked" : "cli.unlocked", console.words().text("lock.kind." + amounts),
                period);
    }
}
