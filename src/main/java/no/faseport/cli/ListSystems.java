package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.SystemLine;
import no.faseport.portfolio.SystemsPage;
import no.faseport.project.Unit;
import no.faseport.usecase.ReadSystems;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the systems by name, the retired ones last, with what they cost in a year.
@Command(name = "systems")
final class ListSystems implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.chargeYear")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListSystems(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A system as a script reads it; days are ISO, empty where there are none, and `noticeBy` is the last day to give notice.
    record Row(String system, String purpose, String owner, String unit, String supplier, String agreement,
            String from, String until, String noticeBy, String notice, String key, boolean retired,
            @JsonProperty("year") int of, BigDecimal cost, List<String> projects) {
        static Row of(SystemLine line, LocalDate today, int year) {
            var system = line.system();
            var agreement = system.agreement();
            return new Row(system.name(), system.purpose(), system.owner(), line.unit().map(Unit::number).orElse(""),
                    agreement.supplier(), agreement.number(), day(agreement.from()), day(agreement.until()),
                    day(agreement.lastDayOfNotice()), Codes.of(system.notice(today)),
                    line.key().map(ChargeKey::name).orElse(""), system.retired(), year, line.cost(year).amount(),
                    line.projects().stream().map(ProjectName::number).toList());
        }

        private static String day(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("");
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var page = new ReadSystems(place).page();
        int of = year.orElse(page.today().getYear());
        return console.list(json, page.lines().stream().map(line -> Row.of(line, page.today(), of)).toList(),
                () -> table(page, of));
    }

    private Table table(SystemsPage page, int of) {
        var words = console.words();
        var table = new Table(List.of(words.text("systems.column.NAME"), words.text("systems.column.OWNER"),
                words.text("systems.column.SUPPLIER"), words.text("systems.column.UNTIL"),
                words.text("systems.lastNotice"), words.text("systems.column.COST", String.valueOf(of))), Set.of(5));
        for (var line : page.lines()) {
            var agreement = line.system().agreement();
            table.add(List.of(line.system().name(), line.system().owner(), agreement.supplier(),
                    agreement.until().map(words::date).orElse(""),
                    agreement.lastDayOfNotice().map(words::date).orElse(""),
                    words.amount(line.cost(of).amount())));
        }
        return table;
    }
}
