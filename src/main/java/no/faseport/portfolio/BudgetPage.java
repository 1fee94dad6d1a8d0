package no.faseport.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.BudgetStanding;
import no.faseport.economy.edition.Locks;
import no.faseport.economy.edition.YearStanding;

/// The decisions about the budget in the order they were taken, the net cost each changed the years by, how each year
/// stands, and what is locked.
public record BudgetPage(List<BudgetEdition> editions, Map<BudgetEditionId, Map<Integer, Money>> sums,
        SortedMap<Integer, YearStanding> years, Locks locks) {
    /// Keeps copies.
    public BudgetPage {
        editions = List.copyOf(editions);
        sums = Map.copyOf(sums);
        years = new TreeMap<>(years);
    }

    /// The page where the working budgets have these net costs.
    public static BudgetPage of(List<BudgetEdition> editions, Map<BudgetEditionId, Map<Integer, Money>> sums,
            Map<Integer, Money> working, Locks locks) {
        var standing = new BudgetStanding(editions);
        var years = new TreeMap<Integer, YearStanding>();
        working.forEach((year, budget) -> years.put(year, YearStanding.NONE.working(budget)));
        for (var edition : editions) {
            sums.getOrDefault(edition.id(), Map.of()).forEach((year, amount) -> years.merge(year,
                    YearStanding.NONE.plus(amount, standing.isAdopted(edition, year)),
                    (had, more) -> had.plus(amount, standing.isAdopted(edition, year))));
        }
        return new BudgetPage(editions, sums, years, locks);
    }

    /// How a year stands.
    public YearStanding year(int year) {
        return years.getOrDefault(year, YearStanding.NONE);
    }

    /// What an edition changed in all its years.
    public Money sum(BudgetEdition edition) {
        return Money.sum(sums.getOrDefault(edition.id(), Map.of()).values());
    }

    /// The newest økonomiplan, if one is adopted.
    public Optional<BudgetEdition> plan() {
        return editions.stream().filter(edition -> edition.kind() == BudgetEdition.Kind.ADOPTED)
                .reduce((first, second) -> second);
    }
}
