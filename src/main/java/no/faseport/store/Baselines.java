package no.faseport.store;

import static no.faseport.store.schema.Tables.BASELINE;
import static no.faseport.store.schema.Tables.BASELINE_ACTIVITY;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.Money;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.schedule.PlannedActivity;
import no.faseport.schedule.Snapshot;
import no.faseport.store.schema.tables.records.BaselineActivityRecord;
import no.faseport.store.schema.tables.records.BaselineRecord;
import org.jooq.DSLContext;

/// The projects' baselines and what was planned in each.
public final class Baselines {
    private final DSLContext dsl;
    private final Recorder recorder;

    Baselines(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A project's baselines, oldest first.
    public List<Baseline> of(ProjectId project) {
        return dsl.selectFrom(BASELINE)
                .where(BASELINE.PROJECT_ID.eq(project.value()))
                .orderBy(BASELINE.TAKEN_AT, BASELINE.ID)
                .fetch(Baselines::baseline);
    }

    /// The baseline with this key.
    public Optional<Baseline> find(BaselineId id) {
        return dsl.fetchOptional(BASELINE, BASELINE.ID.eq(id.value())).map(Baselines::baseline);
    }

    /// Those of `projects` that have a baseline with a milestone in it.
    public Set<ProjectId> withMilestones(Collection<ProjectId> projects) {
        return dsl.selectDistinct(BASELINE_ACTIVITY.PROJECT_ID)
                .from(BASELINE_ACTIVITY)
                .where(BASELINE_ACTIVITY.MILESTONE.isTrue(),
                        BASELINE_ACTIVITY.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList()))
                .fetchSet(row -> new ProjectId(row.value1()));
    }

    /// What was planned in a baseline, in the order of the plan then.
    public Snapshot planned(BaselineId id) {
        return new Snapshot(dsl.selectFrom(BASELINE_ACTIVITY)
                .where(BASELINE_ACTIVITY.BASELINE_ID.eq(id.value()))
                .orderBy(BASELINE_ACTIVITY.ID)
                .fetch(Baselines::planned));
    }

    /// The milestones of every baseline of a project, each in the order of its plan.
    public Map<BaselineId, List<PlannedActivity>> milestones(ProjectId project) {
        return dsl.selectFrom(BASELINE_ACTIVITY)
                .where(BASELINE_ACTIVITY.PROJECT_ID.eq(project.value()), BASELINE_ACTIVITY.MILESTONE.isTrue())
                .orderBy(BASELINE_ACTIVITY.ID)
                .fetchGroups(row -> new BaselineId(row.getBaselineId()), Baselines::planned);
    }

    /// Keeps `planned` under the head `baseline`.
    public void add(Baseline baseline, Snapshot planned) {
        var row = recorder.blank(BASELINE, baseline.id().value());
        row.setProjectId(baseline.project().value());
        row.setName(baseline.name());
        row.setTakenAt(baseline.takenAt().atOffset(ZoneOffset.UTC));
        row.setTakenBy(baseline.takenBy());
        row.setGateId(baseline.gate().map(GateId::value).orElse(null));
        row.setCost(baseline.cost().amount());
        recorder.insert(row);
        recorder.insertAll(planned.activities().stream().map(one -> row(baseline, one)).toList());
    }

    private BaselineActivityRecord row(Baseline baseline, PlannedActivity planned) {
        var row = recorder.blank(BASELINE_ACTIVITY, Uid.next());
        row.setProjectId(baseline.project().value());
        row.setBaselineId(baseline.id().value());
        row.setActivityId(planned.activity().value());
        row.setName(planned.name());
        row.setStartsOn(planned.start());
        row.setFinishesOn(planned.finish());
        row.setDuration(planned.duration());
        row.setMilestone(planned.milestone());
        row.setCost(planned.cost().map(Money::amount).orElse(null));
        return row;
    }

    /// Removes a baseline with all that was planned in it.
    public void remove(Baseline baseline) {
        recorder.removeAll(dsl.fetch(BASELINE_ACTIVITY, BASELINE_ACTIVITY.BASELINE_ID.eq(baseline.id().value())));
        recorder.delete(BASELINE, baseline.id().value(), baseline.version());
    }

    private static Baseline baseline(BaselineRecord row) {
        return new Baseline(new BaselineId(row.getId()), new ProjectId(row.getProjectId()), row.getName(),
                row.getTakenAt().toInstant(), row.getTakenBy(), Optional.ofNullable(row.getGateId()).map(GateId::new),
                new Money(row.getCost()), row.getVersion());
    }

    private static PlannedActivity planned(BaselineActivityRecord row) {
        return new PlannedActivity(new ActivityId(row.getActivityId()), row.getName(), row.getStartsOn(),
                row.getFinishesOn(), row.getDuration(), row.getMilestone(),
                Optional.ofNullable(row.getCost()).map(Money::new));
    }
}
