package no.faseport.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.forecast.OwnTime;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingBalance;
import no.faseport.economy.funding.GrantReport;
import no.faseport.portfolio.FundingOverview;
import no.faseport.portfolio.FundingPage;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;

/// Reads who pays for the projects, and whether it is enough.
public final class ReadFunding {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadFunding(Workplace place) {
        this.place = place;
    }

    /// Who pays for a project.
    public Optional<FundingPage> page(ProjectId id) {
        return place.store().read(work -> work.projects().find(id).map(project -> {
            var promised = work.funding().of(id);
            return new FundingPage(project, promised, new FundingBalance(work.budgetLines().of(id), promised),
                    new OwnTime(work.internalTime().of(id)));
        }));
    }

    /// Who pays for the portfolio, by project number; projects without budget and financing are left out.
    public FundingOverview overview() {
        return place.store().read(work -> {
            var lines = work.budgetLines().between(BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR,
                    AmountKind.BUDGET);
            var promised = work.funding().all();
            var budget = lines.stream().collect(Collectors.groupingBy(BudgetLine::project));
            var funding = promised.stream().collect(Collectors.groupingBy(Funding::project));
            var rows = work.projects().all().stream().sorted(Comparator.comparing(Project::number))
                    .map(one -> new FundingOverview.Line(new ProjectName(one.id(), one.number(), one.name()),
                            new FundingBalance(budget.getOrDefault(one.id(), List.of()),
                                    funding.getOrDefault(one.id(), List.of()))))
                    .filter(line -> !line.balance().years().isEmpty()).toList();
            return new FundingOverview(rows, new FundingBalance(lines, promised),
                    GrantReport.of(promised, ReadForecast.labels(work)));
        });
    }

    /// The grants, for the report on them.
    public GrantReport grants() {
        return place.store().read(work -> GrantReport.of(work.funding().all(), ReadForecast.labels(work)));
    }
}
