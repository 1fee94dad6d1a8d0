package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostNames;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.economy.edition.BudgetStanding;
import no.faseport.economy.edition.EditionLine;
import no.faseport.portfolio.BudgetPage;
import no.faseport.store.Work;

/// Reads the decisions about the budget, and how the budget stands after them.
public final class ReadEditions {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadEditions(Workplace place) {
        this.place = place;
    }

    /// The editions with their sums, the years and the locks.
    public BudgetPage page() {
        return place.store().read(work -> BudgetPage.of(work.budgetEditions().all(), work.budgetEditions().sums(),
                work.budgetLines().netBudgets(), work.lockedPeriods().locks()));
    }

    /// The editions in the order they were decided.
    public List<BudgetEdition> all() {
        return place.store().read(work -> work.budgetEditions().all());
    }

    /// What an edition changed, line by line.
    public List<EditionLine> lines(BudgetEditionId id) {
        return place.store().read(work -> work.budgetEditions().lines(id));
    }

    /// The changes in these years that nobody has adopted yet.
    public List<BudgetInForce> notAdopted(int firstYear, int lastYear) {
        return place.store().read(work -> standing(work, firstYear, lastYear)
                .notAdopted(key -> firstYear <= key.year() && key.year() <= lastYear));
    }

    /// What projects, units and accounts are called.
    public CostNames names() {
        var accounts = place.accounts();
        return place.store().read(work -> ReadCosts.names(work, accounts));
    }

    /// All that is decided, beside the working budget of these years.
    static BudgetStanding standing(Work work, int firstYear, int lastYear) {
        var standing = new BudgetStanding(work.budgetEditions().all());
        work.budgetEditions().each(Optional.empty(), standing::add);
        work.budgetLines().between(firstYear, lastYear, AmountKind.BUDGET).forEach(standing::add);
        return standing;
    }
}
