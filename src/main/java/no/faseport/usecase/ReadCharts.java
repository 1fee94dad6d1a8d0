package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.CostNames;
import no.faseport.economy.Label;
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
            var projects = new HashMap<ProjectId, Label>();
            work.projects().all().forEach(
                    one -> projects.put(one.id(), new Label(one.number(), one.name())));
            var units = new HashMap<String, String>();
            work.units().all().forEach(unit -> units.put(unit.number(), unit.name()));
            var lines = project.map(one -> work.budgetLines().of(one).stream()
                    .filter(line -> line.year() >= year && line.year() <= last).toList())
                    .orElseGet(() -> work.budgetLines().between(year, last));
            var commitments = project.map(work.commitments()::of).orElseGet(work.commitments()::all);
            return new MoneyFacts(year, lines, editions(work, project), commitments,
                    new CostNames(projects, units, accounts));
        });
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
