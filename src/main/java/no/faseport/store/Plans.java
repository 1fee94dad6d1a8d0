package no.faseport.store;

import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.ASSIGNMENT;
import static no.faseport.store.schema.Tables.DEPENDENCY;
import static no.faseport.store.schema.Tables.ESTIMATE;
import static no.faseport.store.schema.Tables.PROJECT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.portfolio.ForeignLink;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Lag;
import no.faseport.schedule.Outline;
import no.faseport.schedule.Terms;
import no.faseport.store.schema.tables.records.ActivityRecord;
import no.faseport.store.schema.tables.records.DependencyRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The projects' activities and what waits for what.
public final class Plans {
    private final DSLContext dsl;
    private final Recorder recorder;

    Plans(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A project's activities, by their place among their siblings.
    public List<Activity> activities(ProjectId project) {
        return dsl.selectFrom(ACTIVITY)
                .where(ACTIVITY.PROJECT_ID.eq(project.value()))
                .orderBy(ACTIVITY.POSITION, ACTIVITY.ID)
                .fetch(Plans::activity);
    }

    /// The milestones of these projects that nobody has reached, the first first.
    public List<Activity> milestones(Collection<ProjectId> projects) {
        return dsl.selectFrom(ACTIVITY)
                .where(ACTIVITY.MILESTONE.isTrue(), ACTIVITY.PROGRESS.lt(100),
                        ACTIVITY.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList()))
                .orderBy(ACTIVITY.STARTS_ON, ACTIVITY.ID)
                .fetch(Plans::activity);
    }

    /// One activity.
    public Optional<Activity> find(ActivityId id) {
        return dsl.fetchOptional(ACTIVITY, ACTIVITY.ID.eq(id.value())).map(Plans::activity);
    }

    /// The milestones of every project, by their day; summaries are not among them.
    public List<Activity> milestones() {
        var under = ACTIVITY.as("under");
        return dsl.selectFrom(ACTIVITY)
                .where(ACTIVITY.MILESTONE.isTrue())
                .andNotExists(dsl.selectOne().from(under).where(under.PARENT_ID.eq(ACTIVITY.ID)))
                .orderBy(ACTIVITY.STARTS_ON, ACTIVITY.ID)
                .fetch(Plans::activity);
    }

    /// The dependencies between a project's activities.
    public List<Dependency> dependencies(ProjectId project) {
        return dsl.selectFrom(DEPENDENCY)
                .where(DEPENDENCY.PROJECT_ID.eq(project.value()))
                .orderBy(DEPENDENCY.ID)
                .fetch(Plans::dependency);
    }

    /// Writes new activities; a parent stands before its children.
    public void add(Collection<Activity> activities) {
        recorder.insertAll(activities.stream().map(this::row).toList());
    }

    private ActivityRecord row(Activity activity) {
        var row = recorder.blank(ACTIVITY, activity.id().value());
        fill(row, activity);
        return row;
    }

    /// Changes activities that stand as they were read; [LostUpdate] where one does not.
    public void saveAll(Collection<Activity> activities) {
        var rows = recorder.currentAll(ACTIVITY, activities.stream().map(one -> one.id().value()).toList());
        for (var activity : activities) {
            var row = rows.get(activity.id().value());
            if (row == null || row.getVersion() != activity.version()) {
                throw new LostUpdate();
            }
            fill(row, activity);
        }
        recorder.updateAll(rows.values());
    }

    /// Removes activities in this order, a child before its parent, with every dependency, estimate and assignment that touches
    /// them.
    public void removeAll(List<Activity> activities) {
        var ids = activities.stream().map(one -> one.id().value()).toList();
        recorder.removeAll(dsl.selectFrom(DEPENDENCY)
                .where(DEPENDENCY.PREDECESSOR_ID.in(ids).or(DEPENDENCY.SUCCESSOR_ID.in(ids)))
                .fetch());
        recorder.removeAll(dsl.fetch(ESTIMATE, ESTIMATE.ACTIVITY_ID.in(ids)));
        recorder.removeAll(dsl.fetch(ASSIGNMENT, ASSIGNMENT.ACTIVITY_ID.in(ids)));
        var rows = recorder.currentAll(ACTIVITY, ids);
        recorder.removeAll(ids.stream().map(id -> Objects.requireNonNull(rows.get(id))).toList());
    }

    /// The activities with these keys, of whichever projects; those that are not there are left out.
    public List<Activity> all(Collection<ActivityId> ids) {
        return recorder.currentAll(ACTIVITY, ids.stream().map(ActivityId::value).toList()).values().stream()
                .map(Plans::activity).toList();
    }

    /// The dependencies that join an activity of `project` with one of another, to either side.
    public List<ForeignLink> foreign(ProjectId project) {
        var from = ACTIVITY.as("predecessor");
        var to = ACTIVITY.as("successor");
        var lines = new HashMap<ProjectId, List<ActivityId>>();
        var other = DSL.when(from.PROJECT_ID.eq(project.value()), to.ID).otherwise(from.ID);
        return dsl.select(DEPENDENCY, PROJECT.NUMBER, PROJECT.NAME, ACTIVITY)
                .from(DEPENDENCY)
                .join(from).on(from.ID.eq(DEPENDENCY.PREDECESSOR_ID))
                .join(to).on(to.ID.eq(DEPENDENCY.SUCCESSOR_ID))
                .join(ACTIVITY).on(ACTIVITY.ID.eq(other))
                .join(PROJECT).on(PROJECT.ID.eq(ACTIVITY.PROJECT_ID))
                .where(from.PROJECT_ID.ne(to.PROJECT_ID),
                        from.PROJECT_ID.eq(project.value()).or(to.PROJECT_ID.eq(project.value())))
                .orderBy(DEPENDENCY.ID)
                .fetch(row -> foreign(dependency(row.value1()), row.value2(), row.value3(), activity(row.value4()),
                        lines));
    }

    private ForeignLink foreign(Dependency link, String number, String name, Activity other,
            Map<ProjectId, List<ActivityId>> lines) {
        var there = lines.computeIfAbsent(other.project(), project -> Outline.of(activities(project)).activities()
                .stream().map(Activity::id).toList());
        return new ForeignLink(link, number, name, other, there.indexOf(other.id()) + 1);
    }

    /// The other projects in which something waits for an activity of `project`.
    public List<ProjectId> waitingFor(ProjectId project) {
        return dsl.selectDistinct(DEPENDENCY.PROJECT_ID)
                .from(DEPENDENCY)
                .join(ACTIVITY).on(ACTIVITY.ID.eq(DEPENDENCY.PREDECESSOR_ID))
                .where(ACTIVITY.PROJECT_ID.eq(project.value()), DEPENDENCY.PROJECT_ID.ne(project.value()))
                .orderBy(DEPENDENCY.PROJECT_ID)
                .fetch(row -> new ProjectId(row.value1()));
    }

    /// Writes new dependencies between activities of `project`.
    public void link(ProjectId project, Collection<Dependency> dependencies) {
        recorder.insertAll(dependencies.stream().map(dependency -> {
            var row = recorder.blank(DEPENDENCY, dependency.id().value());
            row.setProjectId(project.value());
            row.setPredecessorId(dependency.predecessor().value());
            row.setSuccessorId(dependency.successor().value());
            row.setKind(dependency.kind().name());
            row.setLag(dependency.lag().amount());
            row.setLagUnit(dependency.lag().unit().name());
            return row;
        }).toList());
    }

    /// Changes the kind and the lag of a dependency.
    public void save(Dependency dependency) {
        dsl.fetchOptional(DEPENDENCY, DEPENDENCY.ID.eq(dependency.id().value())).ifPresent(row -> {
            row.setKind(dependency.kind().name());
            row.setLag(dependency.lag().amount());
            row.setLagUnit(dependency.lag().unit().name());
            recorder.update(row);
        });
    }

    /// Removes a dependency.
    public void unlink(DependencyId id) {
        dsl.fetchOptional(DEPENDENCY, DEPENDENCY.ID.eq(id.value())).ifPresent(recorder::remove);
    }

    private static void fill(ActivityRecord row, Activity activity) {
        row.setProjectId(activity.project().value());
        row.setParentId(activity.parent().map(ActivityId::value).orElse(null));
        row.setPosition(activity.ordinal());
        row.setName(activity.name());
        row.setStartsOn(activity.start());
        row.setDuration(activity.duration());
        row.setMilestone(activity.milestone());
        row.setProgress(activity.progress());
        row.setResponsible(activity.responsible());
        row.setNote(activity.note());
        fill(row, activity.terms());
    }

    private static void fill(ActivityRecord row, Terms terms) {
        row.setManual(terms.manual());
        row.setRule(terms.constraint().kind().name());
        row.setRuleOn(terms.constraint().date().orElse(null));
        row.setDeadline(terms.deadline().orElse(null));
        row.setCalendarId(terms.calendar().map(CalendarId::value).orElse(null));
    }

    static Activity activity(ActivityRecord row) {
        return new Activity(new ActivityId(row.getId()), new ProjectId(row.getProjectId()),
                Optional.ofNullable(row.getParentId()).map(ActivityId::new), row.getPosition(), row.getName(),
                row.getStartsOn(), row.getDuration(), row.getMilestone(), row.getProgress(), row.getResponsible(),
                terms(row), row.getNote(), row.getVersion());
    }

    private static Terms terms(ActivityRecord row) {
        return Terms.of(row.getManual(), constraint(row), Optional.ofNullable(row.getDeadline()),
                Optional.ofNullable(row.getCalendarId()).map(CalendarId::new));
    }

    /// A constraint of before constraints were written has no date of its own: it is the start's.
    private static Constraint constraint(ActivityRecord row) {
        var kind = Constraint.Kind.valueOf(row.getRule());
        return new Constraint(kind, kind.isDated()
                ? Optional.of(Objects.requireNonNullElse(row.getRuleOn(), row.getStartsOn()))
                : Optional.empty());
    }

    static Dependency dependency(DependencyRecord row) {
        return new Dependency(new DependencyId(row.getId()), new ActivityId(row.getPredecessorId()),
                new ActivityId(row.getSuccessorId()), Dependency.Kind.valueOf(row.getKind()),
                Lag.of(row.getLag(), Lag.Unit.valueOf(row.getLagUnit())));
    }
}
