package no.faseport.usecase;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostAmount;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.portfolio.table.MeasureTable;
import no.faseport.portfolio.table.PlanMeasure;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.UnitId;
import no.faseport.store.Work;

/// Writes the measures of the økonomiplan: each project's net budget in operating and investment, by who pays, year by year.
public final class WriteMeasures {
    /// How many years an økonomiplan has (kommuneloven § 14-1).
    public static final int YEARS = 4;

    private final Workplace place;

    /// For the portfolio of `place`.
    public WriteMeasures(Workplace place) {
        this.place = place;
    }

    /// Writes the measures of the økonomiplan that begins with `year` to `file`.
    public Result<Path> write(int year, Path file) {
        var measures = place.store().read(work -> measures(work, year));
        return new Tables(place).write(new MeasureTable(place.words()).of(year, measures, YEARS), file);
    }

    private record Key(AccountClass accountClass, Financing financing) {
    }

    private static List<PlanMeasure> measures(Work work, int year) {
        var units = new HashMap<UnitId, String>();
        work.units().all().forEach(unit -> units.put(unit.id(), unit.name()));
        var amounts = new HashMap<ProjectId, Map<Key, Map<Integer, Money>>>();
        work.costYears().between(year, year + YEARS - 1).stream()
                .filter(one -> one.kind() == AmountKind.BUDGET && one.group().counts())
                .forEach(one -> add(amounts.computeIfAbsent(one.project(), each -> new HashMap<>()), one));
        var measures = new ArrayList<PlanMeasure>();
        for (var project : work.projects().all()) {
            amounts.getOrDefault(project.id(), Map.of()).forEach((key, years) -> measures
                    .add(measure(project, project.unit().flatMap(id -> Optional.ofNullable(units.get(id))), key,
                            IntStream.range(year, year + YEARS)
                                    .mapToObj(each -> years.getOrDefault(each, Money.ZERO)).toList())));
        }
        return measures.stream().filter(measure -> measure.amounts().stream().anyMatch(each -> !each.isZero()))
                .sorted(comparing((PlanMeasure one) -> one.project().code()).thenComparing(PlanMeasure::accountClass)
                        .thenComparing(PlanMeasure::financing))
                .toList();
    }

    private static void add(Map<Key, Map<Integer, Money>> sums, CostAmount one) {
        sums.computeIfAbsent(new Key(one.accountClass(), one.financing()), each -> new HashMap<>()).merge(one.year(),
                one.amount(), Money::plus);
    }

    private static PlanMeasure measure(Project project, Optional<String> unit, Key key, List<Money> amounts) {
        return new PlanMeasure(new Label(project.number(), project.name()), unit.orElse(""), key.accountClass(),
                key.financing(), amounts, project.caseNumber(), project.status());
    }
}
