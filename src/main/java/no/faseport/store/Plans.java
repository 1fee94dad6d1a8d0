package no.faseport.store;

import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.DEPENDENCY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.store.schema.tables.records.ActivityRecord;
import no.faseport.store.schema.tables.records.DependencyRecord;
import org.jooq.DSLContext;

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

    /// One activity.
    public Optional<Activity> find(ActivityId id) {
        return dsl.fetchOptional(ACTIVITY, ACTIVITY.ID.eq(id.value())).map(Plans::activity);
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

    /// Changes an activity that stands as it was read; [LostUpdate] where it does not.
    public void save(Activity activity) {
        var row = recorder.current(ACTIVITY, activity.id().value(), activity.version());
        fill(row, activity);
        recorder.update(row);
    }

    /// Removes an activity; its dependencies and children must be removed before.
    public void remove(Activity activity) {
        recorder.delete(ACTIVITY, activity.id().value(), activity.version());
    }

    /// Writes new dependencies between activities of `project`.
    public void link(ProjectId project, Collection<Dependency> dependencies) {
        recorder.insertAll(dependencies.stream().map(dependency -> {
            var row = recorder.blank(DEPENDENCY, dependency.id().value());
            row.setProjectId(project.value());
            row.setPredecessorId(dependency.predecessor().value());
            row.setSuccessorId(dependency.successor().value());
            row.setLag(dependency.lag());
            return row;
        }).toList());
    }

    /// Changes the lag of a dependency.
    public void saveLag(Dependency dependency) {
        dsl.fetchOptional(DEPENDENCY, DEPENDENCY.ID.eq(dependency.id().value())).ifPresent(row -> {
            row.setLag(dependency.lag());
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
    }

    private static Activity activity(ActivityRecord row) {
        return new Activity(new ActivityId(row.getId()), new ProjectId(row.getProjectId()),
                Optional.ofNullable(row.getParentId()).map(ActivityId::new), row.getPosition(), row.getName(),
                row.getStartsOn(), row.getDuration(), row.getMilestone(), row.getProgress(), row.getResponsible(),
                row.getVersion());
    }

    private static Dependency dependency(DependencyRecord row) {
        return new Dependency(new DependencyId(row.getId()), new ActivityId(row.getPredecessorId()),
                new ActivityId(row.getSuccessorId()), row.getLag());
    }
}
