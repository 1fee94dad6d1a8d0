package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.portfolio.BudgetPage;
import no.faseport.usecase.ReadEditions;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the decisions about the budget, with the net cost each changed the years by.
@Command(name = "editions")
final class ListEditions implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListEditions(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// An edition as a script reads it; `changes` is the net cost it changed each year by.
    record Row(String decided, String kind, String name, String body, @JsonProperty("case") String caseNumber,
            String reason, int from, int until, String recordedBy, Map<Integer, BigDecimal> changes) {
        static Row of(BudgetPage page, BudgetEdition edition) {
            var changes = new TreeMap<Integer, BigDecimal>();
            page.sums().getOrDefault(edition.id(), Map.of())
                    .forEach((year, amount) -> changes.put(year, amount.amount()));
            var head = edition.head();
            return new Row(head.decidedOn().toString(), Codes.of(edition.kind()), head.name(), head.body(),
                    head.caseNumber(), head.reason(), edition.firstYear(), edition.lastYear(), edition.recordedBy(),
                    changes);
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var page = new ReadEditions(place).page();
        return console.list(json, page.editions().stream().map(edition -> Row.of(page, edition)).toList(),
                () -> table(page));
    }

    private Table table(BudgetPage page) {
        var words = console.words();
        var table = new Table(List.of(words.text("editions.decided"), words.text("editions.kind"),
                words.text("editions.name"), words.text("editions.years"), words.text("editions.body"),
                words.text("editions.case"), words.text("editions.change")), Set.of(6));
        for (var edition : page.editions()) {
            table.add(List.of(words.date(edition.head().decidedOn()), words.text(edition.kind().key()),
                    edition.head().name(), edition.firstYear() + "–" + edition.lastYear(), edition.head().body(),
                    edition.head().caseNumber(), words.amount(page.sum(edition).amount())));
        }
        return table;
    }
}
