package no.faseport.store;

import static no.faseport.store.schema.Tables.DOCUMENT;
import static no.faseport.store.schema.Tables.LOG_ENTRY;
import static no.faseport.store.schema.Tables.PROJECT_LINK;
import static no.faseport.store.schema.Tables.PROJECT_ROLE;
import static no.faseport.store.schema.Tables.STAKEHOLDER;
import static no.faseport.store.schema.Tables.TOLERANCE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.project.Delivery;
import no.faseport.project.Document;
import no.faseport.project.Fact;
import no.faseport.project.FactId;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.ProjectId;
import no.faseport.project.Role;
import no.faseport.project.Stakeholder;
import no.faseport.project.Tolerance;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/// What the projects' rooms hold: roles, stakeholders, documents, log, tolerances, and deliveries to other projects.
public final class Room {
    private final DSLContext dsl;
    private final Recorder recorder;

    Room(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A project's roles, by role and then by when they begin.
    public List<Kept<Role>> roles(ProjectId project) {
        return kept(PROJECT_ROLE, PROJECT_ROLE.PROJECT_ID.eq(project.value()), RoomRows::role, PROJECT_ROLE.ROLE,
                PROJECT_ROLE.FROM_ON.asc().nullsFirst(), PROJECT_ROLE.ID);
    }

    /// A project's stakeholders, the most influential first.
    public List<Kept<Stakeholder>> stakeholders(ProjectId project) {
        return kept(STAKEHOLDER, STAKEHOLDER.PROJECT_ID.eq(project.value()), RoomRows::stakeholder,
                STAKEHOLDER.INFLUENCE.desc(), STAKEHOLDER.INTEREST.desc(), STAKEHOLDER.NAME, STAKEHOLDER.ID);
    }

    /// A project's documents, the newest first and those without a date last.
    public List<Kept<Document>> documents(ProjectId project) {
        return kept(DOCUMENT, DOCUMENT.PROJECT_ID.eq(project.value()), RoomRows::document,
                DOCUMENT.DATED_ON.desc().nullsLast(), DOCUMENT.ID);
    }

    /// A project's log, newest first.
    public List<Kept<LogEntry>> log(ProjectId project) {
        return kept(LOG_ENTRY, LOG_ENTRY.PROJECT_ID.eq(project.value()), RoomRows::logEntry,
                LOG_ENTRY.LOGGED_ON.desc(), LOG_ENTRY.ID.desc());
    }

    /// The logs of these projects, newest first.
    public List<Kept<LogEntry>> log(Collection<ProjectId> projects) {
        return kept(LOG_ENTRY, LOG_ENTRY.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList()),
                RoomRows::logEntry, LOG_ENTRY.LOGGED_ON.desc(), LOG_ENTRY.ID.desc());
    }

    /// The tolerances that are set for a project.
    public List<Kept<Tolerance>> tolerances(ProjectId project) {
        return kept(TOLERANCE, TOLERANCE.PROJECT_ID.eq(project.value()), RoomRows::tolerance, TOLERANCE.ID);
    }

    /// The tolerances of every project.
    public List<Kept<Tolerance>> tolerances() {
        return kept(TOLERANCE, TOLERANCE.PROJECT_ID.isNotNull(), RoomRows::tolerance, TOLERANCE.ID);
    }

    /// What a project delivers and what it waits for, by the day it is needed.
    public List<Kept<Delivery>> deliveries(ProjectId project) {
        return kept(PROJECT_LINK,
                PROJECT_LINK.PROJECT_ID.eq(project.value()).or(PROJECT_LINK.RECEIVER_ID.eq(project.value())),
                RoomRows::delivery, PROJECT_LINK.NEEDED_ON.asc().nullsLast(), PROJECT_LINK.ID);
    }

    private <R extends UpdatableRecord<R>, F extends Fact> List<Kept<F>> kept(Table<R> table, Condition which,
            Function<R, F> fact, OrderField<?>... order) {
        return dsl.selectFrom(table)
                .where(which)
                .orderBy(order)
                .fetch(row -> RoomRows.kept(row, fact.apply(row)));
    }

    /// The same thing as it stands now; nothing where somebody has removed it.
    public <F extends Fact> Optional<Kept<F>> again(Kept<F> seen) {
        var table = RoomRows.table(seen.fact());
        return find(table, seen.id()).map(row -> {
            @SuppressWarnings("unchecked") // a row of the same table is a fact of the same kind
            var fact = (F) RoomRows.fact(row);
            return RoomRows.kept(row, fact);
        });
    }

    private <R extends UpdatableRecord<?>> Optional<R> find(Table<R> table, FactId id) {
        return dsl.fetchOptional(table, Recorder.id(table).eq(id.value()));
    }

    /// Writes something new in the room of `project`.
    public <F extends Fact> Kept<F> add(ProjectId project, F fact) {
        var kept = new Kept<>(new FactId(Uid.next()), 1, project, fact);
        var row = recorder.blank(RoomRows.table(fact), kept.id().value());
        row.set(RoomRows.project(row), project.value());
        RoomRows.fill(row, fact);
        recorder.insert(row);
        return kept;
    }

    /// Changes something that stands as it was read; [LostUpdate] where it does not.
    public void save(Kept<?> kept) {
        var row = recorder.current(RoomRows.table(kept.fact()), kept.id().value(), kept.version());
        RoomRows.fill(row, kept.fact());
        recorder.update(row);
    }

    /// Removes something that stands as it was read; [LostUpdate] where it does not.
    public void remove(Kept<?> kept) {
        recorder.remove(recorder.current(RoomRows.table(kept.fact()), kept.id().value(), kept.version()));
    }
}
