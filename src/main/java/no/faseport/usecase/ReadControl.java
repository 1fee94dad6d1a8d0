package no.faseport.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Savings;
import no.faseport.economy.AssetLife;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Label;
import no.faseport.economy.VatShare;
import no.faseport.economy.control.Control;
import no.faseport.portfolio.ControlPage;
import no.faseport.project.ProjectId;
import no.faseport.store.Work;

/// Holds the amounts against the rules of the accounts.
public final class ReadControl {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadControl(Workplace place) {
        this.place = place;
    }

    /// What the rules have to say about the whole portfolio, from `firstYear` on.
    public ControlPage ofPortfolio(int firstYear) {
        return place.store().read(work -> page(work, work.budgetLines().between(firstYear, BudgetKey.LAST_YEAR),
                work.vatShares().all(), work.benefits().all()));
    }

    /// What the rules have to say about one project, in all years.
    public ControlPage ofProject(ProjectId project) {
        return place.store().read(work -> page(work, work.budgetLines().of(project), work.vatShares().of(project),
                work.benefits().of(project)));
    }

    private ControlPage page(Work work, Collection<BudgetLine> lines, List<VatShare> shares,
            List<Benefit> benefits) {
        var projects = new HashMap<ProjectId, Label>();
        work.projects().all()
                .forEach(project -> projects.put(project.id(), new Label(project.number(), project.name())));
        var control = new Control(place.accounts(), shares.stream().collect(groupingBy(VatShare::project)),
                work.assetLives().all().stream().collect(toMap(AssetLife::project, life -> life)));
        return new ControlPage(
                control.of(lines, Savings.of(benefits, work.units().all())).stream()
                        .map(finding -> new ControlPage.Line(finding,
                                finding.project().flatMap(project -> Optional.ofNullable(projects.get(project)))))
                        .toList());
    }
}
