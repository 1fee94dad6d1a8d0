package no.faseport.usecase;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.NetBenefits;
import no.faseport.benefit.Savings;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostAmount;
import no.faseport.economy.control.CountedTwice;
import no.faseport.economy.system.LifeCycle;
import no.faseport.economy.system.RunningCost;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.portfolio.MeasureDay;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
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
            return page(project, benefits, work.units().all(),
                    work.budgetLines().of(id).stream().map(CostAmount::of).toList(), work.runningCosts().of(id), terms);
        }));
    }

    private BenefitsPage page(Project project, List<Benefit> benefits, List<Unit> units, List<CostAmount> amounts,
            List<RunningCost> running, BenefitTerms terms) {
        var life = LifeCycle.ofAmounts(amounts, terms.costs(), running, place.today().getYear());
        return new BenefitsPage(project, benefits, units, NetBenefits.of(benefits, life),
                CountedTwice.of(Savings.of(benefits, units), LifeCycle.counted(amounts, terms.costs())), terms,
                place.today());
    }

    /// The days from `from` until `until`, both included, on which benefits were or are to be measured, by day.
    public List<MeasureDay> measureDays(LocalDate from, LocalDate until) {
        return place.store().read(work -> {
            var projects = work.projects().all().stream().collect(toMap(Project::id, ReadBenefits::name));
            return work.benefits().all().stream()
                    .flatMap(one -> MeasureDay.of(requireNonNull(projects.get(one.project())), one, from, until)
                            .stream())
                    .sorted(comparing(MeasureDay::day).thenComparing(one -> one.project().number())).toList();
        });
    }

    private static ProjectName name(Project project) {
        return new ProjectName(project.id(), project.number(), project.name());
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
                        .map(ReadBenefits::name).toList(),
                terms, place.today());
    }

    private List<BenefitsPage> pages(Work work, BenefitTerms terms, List<Project> projects,
            Map<ProjectId, List<Benefit>> benefits) {
        var amounts = work.costYears().between(BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR).stream()
                .filter(one -> benefits.containsKey(one.project())).collect(groupingBy(CostAmount::project));
        var running = work.runningCosts().all().stream().filter(cost -> cost.project().isPresent())
                .collect(groupingBy((RunningCost cost) -> cost.project().orElseThrow()));
        var units = work.units().all();
        return projects.stream().filter(one -> benefits.containsKey(one.id()))
                .map(one -> page(one, benefits.getOrDefault(one.id(), List.of()), units,
                        amounts.getOrDefault(one.id(), List.of()), running.getOrDefault(one.id(), List.of()), terms))
                .toList();
    }
}
