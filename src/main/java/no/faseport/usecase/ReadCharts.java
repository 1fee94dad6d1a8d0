package no.faseport.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.EditionLine;
import no.faseport.economy.figures.MoneyFacts;
import no.faseport.economy.figures.MoneyFacts.Adopted;
import no.faseport.project.ProjectId;
import no.faseport.store.Work;

/// Reads what figures of the economy are drawn from, of the whole portfolio or of one project.
public final class ReadCharts {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadCharts(Workplace place) {
        this.place = place;
    }

    /// The facts of `year` and the three after it; of `project` only, where one is given.
    public MoneyFacts facts(Optional<ProjectId> project, int year) {
        int last = year + MoneyFacts.YEARS - 1;
        var accounts = place.accounts();
        return place.store().read(work -> {
            var lines = project.map(one -> work.budgetLines().of(one).stream()
                    .filter(line -> line.year() >= year && line.year() <= last).toList())
                    .orElseGet(() -> work.budgetLines().between(year, last));
            var commitments = project.map(work.commitments()::of).orElseGet(work.commitments()::all);
            return new MoneyFacts(year, lines, editions(work, project), commitments,
                    ReadCosts.names(work, accounts));
        });
    }

    /// The facts of `year` and the three after it, of the projects in `shown` only.
    static MoneyFacts facts(Work work, AccountPlan accounts, Set<ProjectId> shown, int year) {
        return new MoneyFacts(year,
                work.budgetLines().between(year, year + MoneyFacts.YEARS - 1).stream()
                        .filter(line -> shown.contains(line.project())).toList(),
                editions(work, Optional.empty()).stream().map(adopted -> new Adopted(adopted.edition(),
                        adopted.lines().stream().filter(line -> shown.contains(line.key().project())).toList()))
                        .toList(),
                work.commitments().all().stream().filter(bound -> shown.contains(bound.project())).toList(),
                ReadCosts.names(work, accounts));
    }

    private static List<Adopted> editions(Work work, Optional<ProjectId> project) {
        var lines = new LinkedHashMap<BudgetEdition, List<EditionLine>>();
        work.budgetEditions().all().forEach(edition -> lines.put(edition, new ArrayList<>()));
        work.budgetEditions().each(project,
                (edition, line) -> lines.computeIfAbsent(edition, none -> new ArrayList<>()).add(line));
        return lines.entrySet().stream().sorted(Map.Entry.comparingByKey(BudgetEdition.IN_ORDER))
                .map(each -> new Adopted(each.getKey(), each.getValue())).toList();
    }
}
