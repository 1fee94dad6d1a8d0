package no.faseport.usecase;

import java.util.HashMap;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Label;
import no.faseport.project.ProjectId;
import no.faseport.store.Work;

/// Reads what the whole portfolio costs, for the screen and the workbook alike.
public final class ReadCosts {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadCosts(Workplace place) {
        this.place = place;
    }

    /// The cost overview of the years `from` to `until`, both included, all of it from one moment.
    public CostOverview overview(int from, int until) {
        var accounts = place.accounts();
        return place.store().read(
                work -> CostOverview.of(work.costYears().between(from, until), names(work, accounts), from, until));
    }

    /// The names of what costs are shown by.
    CostNames names() {
        var accounts = place.accounts();
        return place.store().read(work -> names(work, accounts));
    }

    /// What projects and units are called, with accounts and functions as in `accounts`.
    static CostNames names(Work work, AccountPlan accounts) {
        var projects = new HashMap<ProjectId, Label>();
        work.projects().all().forEach(
                project -> projects.put(project.id(), new Label(project.number(), project.name())));
        var units = new HashMap<String, String>();
        work.units().all().forEach(unit -> units.put(unit.number(), unit.name()));
        return new CostNames(projects, units, accounts);
    }
}
