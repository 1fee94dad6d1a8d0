package no.faseport.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostNames;
import no.faseport.economy.Label;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.economy.forecast.Tertial;
import no.faseport.economy.forecast.TertialReport;
import no.faseport.economy.forecast.YearFigures;
import no.faseport.portfolio.ForecastPage;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;
import no.faseport.store.Work;

/// Reads what is expected: a project's figures with commitments, the tertial report, and the growth of prices and pay.
public final class ReadForecast {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadForecast(Workplace place) {
        this.place = place;
    }

    /// A project's figures of `year` until the month `until` (0–12), or until its last posted month where none is given.
    public Optional<ForecastPage> page(ProjectId id, int year, Optional<Integer> until) {
        return place.store().read(work -> work.projects().find(id).map(project -> {
            var lines = work.budgetLines().of(id);
            var commitments = work.commitments().of(id);
            int posted = lastPosted(lines, year);
            return new ForecastPage(project, YearFigures.of(year, until.orElse(posted), lines, commitments), posted,
                    commitments, work.forecasts().of(id));
        }));
    }

    /// The last month of `year` with an actual in the whole portfolio; 0 where there is none.
    public int lastPosted(int year) {
        return place.store().read(work -> lastPosted(work.budgetLines().between(year, year, AmountKind.ACTUAL), year));
    }

    private static int lastPosted(List<BudgetLine> lines, int year) {
        return lines.stream().filter(line -> line.kind() == AmountKind.ACTUAL && line.year() == year)
                .mapToInt(BudgetLine::month).max().orElse(0);
    }

    /// Every commitment, by project, year and month.
    public List<Commitment> commitments() {
        return place.store().read(work -> work.commitments().all());
    }

    /// The report on a tertial of `year`, with what the projects' latest status reports say of their economy.
    public TertialReport tertial(int year, Tertial tertial) {
        var accounts = place.accounts();
        return place.store().read(work -> {
            var units = new HashMap<String, String>();
            work.units().all().forEach(unit -> units.put(unit.number(), unit.name()));
            return new TertialReport(year, tertial, work.budgetLines().between(year, year),
                    new CostNames(labels(work), units, accounts),
                    work.statusReports().latestRemarks(Section.ECONOMY));
        });
    }

    /// Number and name of every project.
    static Map<ProjectId, Label> labels(Work work) {
        var labels = new HashMap<ProjectId, Label>();
        work.projects().all().forEach(one -> labels.put(one.id(), new Label(one.number(), one.name())));
        return labels;
    }

    /// The growth the municipality counts with, by year and kind.
    public List<PriceGrowth> growth() {
        return place.store().read(work -> work.priceGrowth().all());
    }
}
