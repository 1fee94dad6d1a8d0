package no.faseport.store;

import static no.faseport.store.schema.Tables.ABSENCE;
import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.ASSIGNMENT;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.RESOURCE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.schedule.Absence;
import no.faseport.schedule.AbsenceId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assigned;
import no.faseport.schedule.Assignment;
import no.faseport.schedule.AssignmentId;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.store.schema.tables.records.AbsenceRecord;
import no.faseport.store.schema.tables.records.AssignmentRecord;
import no.faseport.store.schema.tables.records.ResourceRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// People and roles, when they are away, and what they are assigned to.
public final class Resources {
    private static final List<String> LIVE = List.of(ProjectStatus.ACTIVE.name(), ProjectStatus.WAITING.name());

    private final DSLContext dsl;
    private final Recorder recorder;

    Resources(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All resources, by name as the database sorts it.
    public List<Resource> all() {
        return dsl.selectFrom(RESOURCE)
                .orderBy(RESOURCE.NAME, RESOURCE.ID)
                .fetch(Resources::resource);
    }

    /// One resource.
    public Optional<Resource> find(ResourceId id) {
        return dsl.fetchOptional(RESOURCE, RESOURCE.ID.eq(id.value())).map(Resources::resource);
    }

    /// The resource that is called `name`, whatever the case of its letters.
    public Optional<Resource> named(String name) {
        return dsl.fetchOptional(RESOURCE, RESOURCE.NAME.equalIgnoreCase(name)).map(Resources::resource);
    }

    /// Every absence, by its first day.
    public List<Absence> absences() {
        return dsl.selectFrom(ABSENCE)
                .orderBy(ABSENCE.FROM_ON, ABSENCE.ID)
                .fetch(Resources::absence);
    }

    /// What is assigned in the projects that are under way or on hold, to activities that have nothing under them.
    public List<Assigned> assigned() {
        return assigned(PROJECT.STATUS.in(LIVE));
    }

    /// What is assigned in one project.
    public List<Assigned> assigned(ProjectId project) {
        return assigned(PROJECT.ID.eq(project.value()));
    }

    private List<Assigned> assigned(Condition which) {
        var under = ACTIVITY.as("under");
        return dsl.select(ASSIGNMENT, ACTIVITY)
                .from(ASSIGNMENT)
                .join(ACTIVITY).on(ACTIVITY.ID.eq(ASSIGNMENT.ACTIVITY_ID))
                .join(PROJECT).on(PROJECT.ID.eq(ASSIGNMENT.PROJECT_ID))
                .where(which)
                .andNotExists(dsl.selectOne().from(under).where(under.PARENT_ID.eq(ACTIVITY.ID)))
                .orderBy(ACTIVITY.STARTS_ON, ASSIGNMENT.ID)
                .fetch(row -> new Assigned(assignment(row.value1()), Plans.activity(row.value2())));
    }

    /// The assignment of a resource to an activity.
    public Optional<Assignment> assignment(ActivityId activity, ResourceId resource) {
        return dsl.fetchOptional(ASSIGNMENT, ASSIGNMENT.ACTIVITY_ID.eq(activity.value())
                .and(ASSIGNMENT.RESOURCE_ID.eq(resource.value()))).map(Resources::assignment);
    }

    /// Everything that is assigned to an activity, in the order it was.
    public List<Assignment> assignments(ActivityId activity) {
        return dsl.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ACTIVITY_ID.eq(activity.value()))
                .orderBy(ASSIGNMENT.ID)
                .fetch(Resources::assignment);
    }

    /// Writes a new resource.
    public void add(Resource resource) {
        var row = recorder.blank(RESOURCE, resource.id().value());
        fill(row, resource);
        recorder.insert(row);
    }

    /// Changes a resource that stands as it was read; [LostUpdate] where it does not.
    public void save(Resource resource) {
        var row = recorder.current(RESOURCE, resource.id().value(), resource.version());
        fill(row, resource);
        recorder.update(row);
    }

    /// Removes a resource with its absences and assignments.
    public void remove(Resource resource) {
        recorder.removeAll(dsl.fetch(ASSIGNMENT, ASSIGNMENT.RESOURCE_ID.eq(resource.id().value())));
        recorder.removeAll(dsl.fetch(ABSENCE, ABSENCE.RESOURCE_ID.eq(resource.id().value())));
        recorder.delete(RESOURCE, resource.id().value(), resource.version());
    }

    /// Writes a new absence.
    public void add(Absence absence) {
        var row = recorder.blank(ABSENCE, absence.id().value());
        row.setResourceId(absence.resource().value());
        row.setFromOn(absence.from());
        row.setUntilOn(absence.until());
        row.setShare(absence.share());
        row.setReason(absence.reason());
        recorder.insert(row);
    }

    /// Removes an absence that stands as it was read; [LostUpdate] where it does not.
    public void remove(Absence absence) {
        recorder.delete(ABSENCE, absence.id().value(), absence.version());
    }

    /// Writes new assignments.
    public void assign(Collection<Assignment> assignments) {
        recorder.insertAll(assignments.stream().map(assignment -> {
            var row = recorder.blank(ASSIGNMENT, assignment.id().value());
            row.setProjectId(assignment.project().value());
            row.setActivityId(assignment.activity().value());
            row.setResourceId(assignment.resource().value());
            row.setShare(assignment.share());
            return row;
        }).toList());
    }

    /// Changes the share of an assignment that stands as it was read; [LostUpdate] where it does not.
    public void save(Assignment assignment) {
        var row = recorder.current(ASSIGNMENT, assignment.id().value(), assignment.version());
        row.setShare(assignment.share());
        recorder.update(row);
    }

    /// Removes an assignment that stands as it was read; [LostUpdate] where it does not.
    public void remove(Assignment assignment) {
        recorder.delete(ASSIGNMENT, assignment.id().value(), assignment.version());
    }

    private static void fill(ResourceRecord row, Resource resource) {
        row.setName(resource.name());
        row.setKind(resource.kind().name());
        row.setCapacity(resource.capacity());
    }

    private static Resource resource(ResourceRecord row) {
        return new Resource(new ResourceId(row.getId()), row.getVersion(), row.getName(),
                Resource.Kind.valueOf(row.getKind()), row.getCapacity());
    }

    private static Absence absence(AbsenceRecord row) {
        return new Absence(new AbsenceId(row.getId()), row.getVersion(), new ResourceId(row.getResourceId()),
                row.getFromOn(), row.getUntilOn(), row.getShare(), row.getReason());
    }

    private static Assignment assignment(AssignmentRecord row) {
        return new Assignment(new AssignmentId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                new ActivityId(row.getActivityId()), new ResourceId(row.getResourceId()), row.getShare());
    }
}
