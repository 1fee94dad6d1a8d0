package no.faseport.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.system.Agreement;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.usecase.KeepSystems;
import no.faseport.usecase.ReadSystems;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Registers a system.
@Command(name = "system")
final class AddSystemCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.parameter.system")
    private String name = "";

    @Option(names = "--purpose", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.systemPurpose")
    private String purpose = "";

    @Option(names = "--owner", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.systemOwner")
    private String owner = "";

    @Option(names = "--unit", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.systemUnit")
    private String unit = "";

    @Option(names = "--supplier", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.supplier")
    private String supplier = "";

    @Option(names = "--agreement", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.agreement")
    private String agreement = "";

    @Option(names = "--from", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.agreedFrom")
    private String from = "";

    @Option(names = "--until", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.agreedUntil")
    private String until = "";

    @Option(names = "--notice", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.noticeMonths")
    private Optional<Integer> notice = Optional.empty();

    @Option(names = "--key", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.systemKey")
    private String key = "";

    AddSystemCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var bought = new Agreement(supplier, agreement, day(from), day(until), notice);
        return faseport.change(spec, place -> add(place, bought));
    }

    private Optional<LocalDate> day(String text) {
        return Written.maybe(text, new Written(spec)::day);
    }

    private int add(Workplace place, Agreement bought) {
        var page = new ReadSystems(place).page();
        Optional<UnitId> where = page.units().stream().filter(one -> one.number().equals(unit)).map(Unit::id)
                .findFirst();
        if (where.isEmpty() && !unit.isEmpty()) {
            return console.refused("cli.refused.noUnit", unit);
        }
        Optional<ChargeKeyId> shared = page.terms().keys().stream().filter(one -> one.name().equalsIgnoreCase(key))
                .map(ChargeKey::id).findFirst();
        if (shared.isEmpty() && !key.isEmpty()) {
            return console.refused("cli.refused.noKey", key);
        }
        var added = new KeepSystems(place).add(name, one -> one.purposed(purpose).ownedBy(owner).in(where)
                .under(bought).sharedBy(shared));
        return console.done(added, "cli.systemAdded", name.strip());
    }
}
