package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.charge.Charge;
import no.faseport.economy.charge.ChargeBasis;
import no.faseport.usecase.ChargeSubject;
import no.faseport.usecase.ReadCharging;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists what each party is to be charged for the systems in a year.
@Command(name = "charges")
final class ListCharges implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.chargeYear")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListCharges(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A charge as a script reads it; `weightYear` is the year the weight is of.
    record Row(String party, boolean municipality, String system, String key, @JsonProperty("year") int of,
            BigDecimal whole, BigDecimal weight, int weightYear, BigDecimal percent, BigDecimal amount) {
        static Row of(Charge charge, int year) {
            return new Row(charge.party().name(), charge.party().municipality(), charge.item(), charge.key().name(),
                    year, charge.whole().amount(), charge.weight(), charge.weightYear(), charge.percent(),
                    charge.amount().amount());
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        int of = year.orElse(place.today().getYear());
        var basis = new ReadCharging(place).page(of, new ChargeSubject.OfSystems()).basis();
        basis.remarks().forEach(console::tell);
        return console.list(json, basis.charges().stream().map(charge -> Row.of(charge, of)).toList(),
                () -> table(basis));
    }

    private Table table(ChargeBasis basis) {
        var words = console.words();
        var table = new Table(List.of(words.text("charges.party"), words.text("charges.item"),
                words.text("charges.key"), words.text("charges.percent"), words.text("charges.amount")),
                Set.of(3, 4));
        for (var charge : basis.charges()) {
            table.add(List.of(charge.party().name(), charge.item(), charge.key().name(),
                    words.amount(charge.percent()), words.amount(charge.amount().amount())));
        }
        return table;
    }
}
