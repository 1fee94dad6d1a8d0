package no.faseport.store;

import static no.faseport.store.schema.Tables.ESTIMATE;
import static no.faseport.store.schema.Tables.PLAN_TERMS;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.EstimateId;
import no.faseport.store.schema.tables.records.EstimateRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What is uncertain in the projects, and how closely it follows each other.
public final class Estimates {
    private final DSLContext dsl;
    private final Recorder recorder;

    Estimates(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A project's estimates, in the order they were made.
    public List<Estimate> of(ProjectId project) {
        return dsl.selectFrom(ESTIMATE)
                .where(ESTIMATE.PROJECT_ID.eq(project.value()))
                .orderBy(ESTIMATE.ID)
                .fetch(Estimates::estimate);
    }

    /// Those of `projects` that have an estimate.
    public Set<ProjectId> among(Collection<ProjectId> projects) {
        return dsl.selectDistinct(ESTIMATE.PROJECT_ID)
                .from(ESTIMATE)
                .where(ESTIMATE.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList()))
                .fetchSet(row -> new ProjectId(row.value1()));
    }

    /// The estimate of an activity.
    public Optional<Estimate> of(ActivityId activity) {
        return dsl.fetchOptional(ESTIMATE, ESTIMATE.ACTIVITY_ID.eq(activity.value())).map(Estimates::estimate);
    }

    /// One estimate.
    public Optional<Estimate> find(EstimateId id) {
        return dsl.fetchOptional(ESTIMATE, ESTIMATE.ID.eq(id.value())).map(Estimates::estimate);
    }

    /// Writes a new estimate.
    public void add(Estimate estimate) {
        var row = recorder.blank(ESTIMATE, estimate.id().value());
        fill(row, estimate);
        recorder.insert(row);
    }

    /// Changes an estimate that stands as it was read; [LostUpdate] where it does not.
    public void save(Estimate estimate) {
        var row = recorder.current(ESTIMATE, estimate.id().value(), estimate.version());
        fill(row, estimate);
        recorder.update(row);
    }

    /// Removes an estimate that stands as it was read; [LostUpdate] where it does not.
    public void remove(Estimate estimate) {
        recorder.delete(ESTIMATE, estimate.id().value(), estimate.version());
    }

    /// How closely a project's estimates follow each other, in percent.
    public int correlation(ProjectId project) {
        return dsl.select(PLAN_TERMS.CORRELATION)
                .from(PLAN_TERMS)
                .where(PLAN_TERMS.PROJECT_ID.eq(project.value()))
                .fetchOptional(PLAN_TERMS.CORRELATION).orElse(0);
    }

    /// Lets a project's estimates follow each other this closely, in percent.
    public void correlate(ProjectId project, int percent) {
        var found = dsl.fetchOptional(PLAN_TERMS, PLAN_TERMS.PROJECT_ID.eq(project.value()));
        if (found.isPresent()) {
            found.get().setCorrelation(percent);
            recorder.update(found.get());
        } else {
            var row = recorder.blank(PLAN_TERMS, Uid.next());
            row.setProjectId(project.value());
            row.setCorrelation(percent);
            recorder.insert(row);
        }
    }

    private static void fill(EstimateRecord row, Estimate estimate) {
        row.setProjectId(estimate.project().value());
        row.setActivityId(estimate.activity().map(ActivityId::value).orElse(null));
        row.setName(estimate.name());
        row.setShortest(estimate.days().map(DayRange::shortest).orElse(null));
        row.setLongest(estimate.days().map(DayRange::longest).orElse(null));
        row.setLowest(estimate.cost().map(CostRange::lowest).map(Money::amount).orElse(null));
        row.setLikely(estimate.cost().map(CostRange::likely).map(Money::amount).orElse(null));
        row.setHighest(estimate.cost().map(CostRange::highest).map(Money::amount).orElse(null));
    }

    private static Estimate estimate(EstimateRecord row) {
        return new Estimate(new EstimateId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                Optional.ofNullable(row.getActivityId()).map(ActivityId::new), row.getName(),
                days(row.getShortest(), row.getLongest()),
                cost(row.getLowest(), row.getLikely(), row.getHighest()));
    }

    private static Optional<DayRange> days(@Nullable Integer shortest, @Nullable Integer longest) {
        return shortest == null || longest == null ? Optional.empty() : Optional.of(new DayRange(shortest, longest));
    }

    private static Optional<CostRange> cost(@Nullable BigDecimal lowest, @Nullable BigDecimal likely,
            @Nullable BigDecimal highest) {
        return lowest == null || likely == null || highest == null
                ? Optional.empty()
                : Optional.of(new CostRange(new Money(lowest), new Money(likely), new Money(highest)));
    }
}
