package no.faseport.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.LocalAccount;
import no.faseport.portfolio.AccountsPage;
import no.faseport.usecase.ReadAccounts;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the account plan: the public arts and the municipality's own accounts, and how much each art is used.
@Command(name = "accounts")
final class ListAccounts implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.tableYear")
    private @Nullable Integer year;

    ListAccounts(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// An account as a script reads it.
    record Row(String code, String name, String art, boolean own, boolean local, List<String> classes, int from,
            int until, long used, BigDecimal amount) {
        static Row of(AccountsPage.Line line) {
            return new Row(line.code(), line.name(), line.account().code(), line.own().isPresent(), line.local(),
                    classesOf(line).stream().sorted().map(Codes::of).toList(), line.firstYear(), line.lastYear(),
                    line.used(), line.amount().amount());
        }
    }

    private static Set<AccountClass> classesOf(AccountsPage.Line line) {
        return line.own().map(LocalAccount::classes).orElse(line.account().classes());
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var of = year == null ? new ReadPortfolio(place).settings().reportingYear() : year;
        var page = new ReadAccounts(place).in(of, false);
        return console.list(json, page.lines().stream().map(Row::of).toList(), () -> table(page));
    }

    private Table table(AccountsPage page) {
        var words = console.words();
        var table = new Table(List.of(words.text("accounts.column.accounts.CODE"),
                words.text("accounts.column.accounts.NAME"), words.text("accounts.column.accounts.ART"),
                words.text("accounts.column.accounts.CLASS"), words.text("accounts.column.accounts.UNTIL"),
                words.text("accounts.mark"), words.text("accounts.used")), Set.of(6));
        page.lines().forEach(line -> table.add(List.of(line.code(), line.name(), line.account().code(),
                classesOf(line).stream().sorted().map(AccountClass::key).map(words::text)
                        .collect(Collectors.joining(", ")),
                line.lastYear() == Account.FOREVER ? "" : String.valueOf(line.lastYear()),
                line.local() ? words.text("accounts.mark.local") : "",
                line.used() == 0 ? "" : words.amount(line.amount().amount()))));
        return table;
    }
}
