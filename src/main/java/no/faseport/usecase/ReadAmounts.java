package no.faseport.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import no.faseport.economy.BudgetLine;
import no.faseport.portfolio.AmountsPage;
import no.faseport.portfolio.Roadmap;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.store.Work;

/// Reads the amounts the grids show.
public final class ReadAmounts {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadAmounts(Workplace place) {
        this.place = place;
    }

    /// All amounts of one project.
    public AmountsPage of(ProjectId project) {
        return place.store().read(work -> page(work, work.budgetLines().of(project)));
    }

    /// The amounts of all projects from `firstYear` to `lastYear`, both included; the lines stand in no order.
    public AmountsPage between(int firstYear, int lastYear) {
        return place.store().read(work -> page(work, work.budgetLines().unordered(firstYear, lastYear)));
    }

    /// The amounts of a few projects, of all years.
    public List<BudgetLine> lines(Collection<ProjectId> projects) {
        return place.store().read(work -> projects.stream()
                .flatMap(project -> work.budgetLines().of(project).stream()).toList());
    }

    private static AmountsPage page(Work work, List<BudgetLine> lines) {
        var heads = new HashMap<ProjectId, AmountsPage.Head>();
        work.pages().roadmap().lines().forEach(line -> heads.put(line.project(), head(line)));
        var units = new HashMap<String, String>();
        for (Unit unit : work.units().all()) {
            units.put(unit.number(), unit.name());
        }
        return new AmountsPage(lines, heads, units, work.lockedPeriods().locks(), work.priceGrowth().all(),
                work.vatShares().all());
    }

    private static AmountsPage.Head head(Roadmap.Line line) {
        return new AmountsPage.Head(line.number(), line.name(), line.programme(), line.start(), line.finish());
    }
}
