package no.faseport.usecase;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.NetBenefits;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostAmount;
import no.faseport.economy.system.LifeCycle;
import no.faseport.economy.system.RunningCost;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.Work;

/// Reads what projects are to bring, what has come of it, and what is left when the costs are paid.
public final class ReadBenefits {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadBenefits(Workplace place) {
        this.place = place;
    }

    /// The benefits of one project; nothing where there is no such project.
    public Optional<BenefitsPage> page(ProjectId id, BenefitTerms terms) {
        return place.store().read(work -> work.projects().find(id).map(project -> {
            var benefits = work.benefits().of(id);
            var life = LifeCycle.ofProject(work.budgetLines().of(id), terms.costs(), work.runningCosts().of(id),
                    place.today().getYear());
            return new BenefitsPage(project, benefits, work.units().all(), NetBenefits.of(benefits, life), terms,
                    place.today());
        }));
    }

    /// The benefits of all projects, also of those that are closed or stopped.
    public BenefitsOverview overview(BenefitTerms terms) {
        return place.store().read(work -> overview(work, terms));
    }

    /// The same, within one reading.
    BenefitsOverview overview(Work work, BenefitTerms terms) {
        var benefits = work.benefits().all().stream().collect(groupingBy(Benefit::project));
        var projects = work.projects().all().stream().sorted(comparing(Project::number)).toList();
        return new BenefitsOverview(pages(work, terms, projects, benefits),
                projects.stream().filter(one -> !benefits.containsKey(one.id()))
                        .map(one -> new ProjectName(one.id(), one.number(), one.name())).toList(),
                terms, place.today());
    }

    private List<BenefitsPage> pages(Work work, BenefitTerms terms, List<Project> projects,
            Map<ProjectId, List<Benefit>> benefits) {
        var amounts = work.costYears().between(BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR).stream()
                .filter(one -> benefits.containsKey(one.project())).collect(groupingBy(CostAmount::project));
        var running = work.runningCosts().all().stream().filter(cost -> cost.project().isPresent())
                .collect(groupingBy((RunningCost cost) -> cost.project().orElseThrow()));
        var units = work.units().all();
        return projects.stream().filter(one -> benefits.containsKey(one.id())).map(one -> {
            var own = benefits.getOrDefault(one.id(), List.of());
            var life = LifeCycle.ofAmounts(amounts.getOrDefault(one.id(), List.of()), terms.costs(),
                    running.getOrDefault(one.id(), List.of()), place.today().getYear());
            return new BenefitsPage(one, own, units, NetBenefits.of(own, life), terms, place.today());
        }).toList();
    }
}
