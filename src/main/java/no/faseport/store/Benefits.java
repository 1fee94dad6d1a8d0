package no.faseport.store;

import static no.faseport.store.schema.Tables.BENEFIT;
import static no.faseport.store.schema.Tables.BENEFIT_YEAR;
import static no.faseport.store.schema.Tables.INDICATOR;
import static no.faseport.store.schema.Tables.MEASUREMENT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitId;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.BenefitState;
import no.faseport.benefit.BenefitYear;
import no.faseport.benefit.BenefitYearId;
import no.faseport.benefit.Extremes;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.IndicatorId;
import no.faseport.benefit.Measurement;
import no.faseport.benefit.Reaper;
import no.faseport.benefit.Uptake;
import no.faseport.benefit.Weight;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.project.UnitId;
import no.faseport.store.schema.tables.records.BenefitRecord;
import no.faseport.store.schema.tables.records.BenefitYearRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The projects' benefits, with their years and with what they are measured by.
public final class Benefits {
    private final DSLContext dsl;
    private final Recorder recorder;

    Benefits(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All benefits, by project and then in the order of each.
    public List<Benefit> all() {
        return found(DSL.noCondition());
    }

    /// The benefits of a project, in their order.
    public List<Benefit> of(ProjectId project) {
        return found(BENEFIT.PROJECT_ID.eq(project.value()));
    }

    /// One benefit.
    public Optional<Benefit> find(BenefitId id) {
        return found(BENEFIT.ID.eq(id.value())).stream().findFirst();
    }

    /// The benefit that is measured by `indicator`.
    public Optional<Benefit> measuredBy(IndicatorId indicator) {
        return found(BENEFIT.ID.in(select(INDICATOR.BENEFIT_ID).from(INDICATOR)
                .where(INDICATOR.ID.eq(indicator.value())))).stream().findFirst();
    }

    private List<Benefit> found(Condition which) {
        return dsl.select(BENEFIT, years(), indicators())
                .from(BENEFIT)
                .where(which)
                .orderBy(BENEFIT.PROJECT_ID, BENEFIT.POSITION, BENEFIT.ID)
                .fetch(row -> benefit(row.value1(), row.value2(), row.value3()));
    }

    private static Field<List<BenefitYear>> years() {
        return multiset(selectFrom(BENEFIT_YEAR)
                .where(BENEFIT_YEAR.BENEFIT_ID.eq(BENEFIT.ID)))
                .convertFrom(rows -> rows.map(Benefits::year));
    }

    private static Field<List<Indicator>> indicators() {
        return multiset(select(INDICATOR, multiset(selectFrom(MEASUREMENT)
                .where(MEASUREMENT.INDICATOR_ID.eq(INDICATOR.ID)))
                .convertFrom(rows -> rows.map(IndicatorRows::measurement)))
                .from(INDICATOR)
                .where(INDICATOR.BENEFIT_ID.eq(BENEFIT.ID)))
                .convertFrom(rows -> rows.map(row -> IndicatorRows.indicator(row.value1(), row.value2())));
    }

    /// Writes new benefits, with their years, indicators and measurements.
    public void add(Collection<Benefit> benefits) {
        recorder.insertAll(benefits.stream().map(benefit -> {
            var row = recorder.blank(BENEFIT, benefit.id().value());
            row.setProjectId(benefit.project().value());
            fill(row, benefit);
            return row;
        }).toList());
        recorder.insertAll(benefits.stream().flatMap(benefit -> benefit.years().stream()
                .map(year -> row(benefit, year))).toList());
        benefits.forEach(benefit -> benefit.indicators().forEach(one -> add(benefit.project(), one)));
    }

    /// Changes what is written about a benefit and where it stands, if it is as it was read; [LostUpdate] where it is not.
    public void save(Benefit benefit) {
        var row = recorder.current(BENEFIT, benefit.id().value(), benefit.version());
        fill(row, benefit);
        recorder.update(row);
    }

    /// Removes a benefit that stands as it was read, with its years, indicators and measurements; [LostUpdate] where it does not.
    public void remove(Benefit benefit) {
        benefit.indicators().forEach(this::remove);
        recorder.removeAll(dsl.fetch(BENEFIT_YEAR, BENEFIT_YEAR.BENEFIT_ID.eq(benefit.id().value())));
        recorder.delete(BENEFIT, benefit.id().value(), benefit.version());
    }

    /// Writes a new year of a benefit.
    public void add(Benefit benefit, BenefitYear year) {
        recorder.insert(row(benefit, year));
    }

    /// Changes a year that stands as it was read; [LostUpdate] where it does not.
    public void save(BenefitYear year) {
        var row = recorder.current(BENEFIT_YEAR, year.id().value(), year.version());
        fill(row, year);
        recorder.update(row);
    }

    /// Removes a year that stands as it was read; [LostUpdate] where it does not.
    public void remove(BenefitYear year) {
        recorder.delete(BENEFIT_YEAR, year.id().value(), year.version());
    }

    /// Writes a new indicator of a benefit of `project`, with its measurements.
    public void add(ProjectId project, Indicator indicator) {
        var row = recorder.blank(INDICATOR, indicator.id().value());
        row.setProjectId(project.value());
        row.setBenefitId(indicator.benefit().value());
        IndicatorRows.fill(row, indicator);
        recorder.insert(row);
        indicator.measurements().forEach(one -> add(project, one));
    }

    /// Changes what is written about an indicator that stands as it was read; [LostUpdate] where it does not.
    public void save(Indicator indicator) {
        var row = recorder.current(INDICATOR, indicator.id().value(), indicator.version());
        IndicatorRows.fill(row, indicator);
        recorder.update(row);
    }

    /// Removes an indicator that stands as it was read, with its measurements; [LostUpdate] where it does not.
    public void remove(Indicator indicator) {
        recorder.removeAll(dsl.fetch(MEASUREMENT, MEASUREMENT.INDICATOR_ID.eq(indicator.id().value())));
        recorder.delete(INDICATOR, indicator.id().value(), indicator.version());
    }

    /// Writes a new measurement in `project`.
    public void add(ProjectId project, Measurement measurement) {
        var row = recorder.blank(MEASUREMENT, measurement.id().value());
        row.setProjectId(project.value());
        row.setIndicatorId(measurement.indicator().value());
        IndicatorRows.fill(row, measurement);
        recorder.insert(row);
    }

    /// Changes a measurement that stands as it was read; [LostUpdate] where it does not.
    public void save(Measurement measurement) {
        var row = recorder.current(MEASUREMENT, measurement.id().value(), measurement.version());
        IndicatorRows.fill(row, measurement);
        recorder.update(row);
    }

    /// Removes a measurement that stands as it was read; [LostUpdate] where it does not.
    public void remove(Measurement measurement) {
        recorder.delete(MEASUREMENT, measurement.id().value(), measurement.version());
    }

    private BenefitYearRecord row(Benefit benefit, BenefitYear year) {
        var row = recorder.blank(BENEFIT_YEAR, year.id().value());
        row.setProjectId(benefit.project().value());
        row.setBenefitId(benefit.id().value());
        row.setBenefitYear(year.year());
        fill(row, year);
        return row;
    }

    private static void fill(BenefitYearRecord row, BenefitYear year) {
        row.setPlanned(year.planned().amount());
        row.setRealised(year.realised().map(Money::amount).orElse(null));
    }

    private static void fill(BenefitRecord row, Benefit benefit) {
        var facts = benefit.facts();
        row.setPosition(benefit.position());
        row.setName(facts.name());
        row.setDescription(facts.description());
        row.setKind(facts.kind().name());
        row.setReaper(facts.reaper().name());
        row.setUnitId(facts.unit().map(UnitId::value).orElse(null));
        row.setOwner(facts.owner());
        row.setUptake(facts.uptake().name());
        row.setState(facts.state().name());
        row.setImportance(facts.importance().name());
        row.setRisk(facts.risk().name());
        row.setPrerequisites(facts.prerequisites());
        row.setQuantity(facts.quantity().orElse(null));
        row.setMeasure(facts.measure());
        row.setOptimistic(facts.extremes().optimistic().map(Money::amount).orElse(null));
        row.setPessimistic(facts.extremes().pessimistic().map(Money::amount).orElse(null));
    }

    private static BenefitYear year(BenefitYearRecord row) {
        return new BenefitYear(new BenefitYearId(row.getId()), row.getVersion(), row.getBenefitYear(),
                new Money(row.getPlanned()), money(row.getRealised()));
    }

    private static Benefit benefit(BenefitRecord row, List<BenefitYear> years, List<Indicator> indicators) {
        var facts = new BenefitFacts(row.getName(), row.getDescription(), BenefitKind.valueOf(row.getKind()),
                Reaper.valueOf(row.getReaper()), unit(row.getUnitId()), row.getOwner(),
                Uptake.valueOf(row.getUptake()), BenefitState.valueOf(row.getState()),
                Weight.valueOf(row.getImportance()), Weight.valueOf(row.getRisk()), row.getPrerequisites(),
                Optional.ofNullable(row.getQuantity()), row.getMeasure(),
                new Extremes(money(row.getOptimistic()), money(row.getPessimistic())));
        return new Benefit(new BenefitId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                row.getPosition(), facts, years, indicators);
    }

    private static Optional<UnitId> unit(@Nullable UUID id) {
        return Optional.ofNullable(id).map(UnitId::new);
    }

    private static Optional<Money> money(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(Money::new);
    }
}
