package no.faseport.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.Money;
import no.faseport.economy.funding.Funding;
import no.faseport.portfolio.FundingPage;
import no.faseport.project.Project;
import no.faseport.usecase.ReadFunding;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists who pays for the projects; with `--balance`, by how much each year does not balance.
@Command(name = "funding")
final class ListFunding implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.project")
    private String project = "";

    @Option(names = "--balance", descriptionKey = "cli.option.funding.balance")
    private boolean balance;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListFunding(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// What a source has promised, as a script reads it; the stages of a grant are null where it has not come there.
    record Row(String project, int year, String source, String name, boolean bound, BigDecimal amount,
            @Nullable BigDecimal applied, @Nullable BigDecimal granted, @Nullable BigDecimal paid, String caseNumber) {
        static Row of(String project, Funding one) {
            var grant = one.grant();
            return new Row(project, one.year(), Codes.of(one.source()), one.name(), one.bound(), one.amount().amount(),
                    amount(grant.applied()), amount(grant.granted()), amount(grant.paid()), one.caseNumber());
        }

        private static @Nullable BigDecimal amount(Optional<Money> money) {
            return money.map(Money::amount).orElse(null);
        }
    }

    /// A project's year as a script reads it; the difference is positive where too much is promised.
    record Year(String project, int year, BigDecimal toPay, BigDecimal promised, BigDecimal difference) {
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var projects = new ReadPortfolio(place).projects().stream()
                .filter(one -> project.isEmpty() || one.number().equals(project)).toList();
        if (projects.isEmpty() && !project.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var read = new ReadFunding(place);
        var pages = projects.stream().map(Project::id).flatMap(id -> read.page(id).stream()).toList();
        if (balance) {
            write(pages.stream().flatMap(page -> page.balance().years().stream().map(year -> year(page, year)))
                    .toList());
        } else {
            writePromised(pages.stream().flatMap(page -> page.promised().stream()
                    .map(one -> Row.of(page.project().number(), one))).toList());
        }
        return ExitCode.DONE;
    }

    private static Year year(FundingPage page, int year) {
        var stands = page.balance().of(year);
        return new Year(page.project().number(), year, stands.toPay().amount(), stands.promised().amount(),
                stands.difference().amount());
    }

    private void write(List<Year> rows) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.number"), words.text("cli.column.year"),
                words.text("funding.row.toPay"), words.text("funding.row.all"), words.text("funding.row.balance")),
                Set.of(1, 2, 3, 4));
        rows.forEach(row -> table.add(List.of(row.project(), String.valueOf(row.year()), words.amount(row.toPay()),
                words.amount(row.promised()), words.amount(row.difference()))));
        console.list(json, rows, () -> table);
    }

    private void writePromised(List<Row> rows) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.number"), words.text("cli.column.year"),
                words.text("funding.column.source"), words.text("cli.column.name"), words.text("cli.column.amount")),
                Set.of(1, 4));
        rows.forEach(row -> table.add(List.of(row.project(), String.valueOf(row.year()), row.source(), row.name(),
                words.amount(row.amount()))));
        console.list(json, rows, () -> table);
    }
}
