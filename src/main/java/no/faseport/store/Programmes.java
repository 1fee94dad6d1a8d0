package no.faseport.store;

import static no.faseport.store.schema.Tables.PROGRAMME;
import static no.faseport.store.schema.Tables.PROJECT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.Lineage;
import no.faseport.project.Programme;
import no.faseport.project.ProgrammeId;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.ProgrammeRecord;
import no.faseport.store.schema.tables.records.ProjectRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The programmes, and which projects belong to them and to each other.
public final class Programmes {
    private final DSLContext dsl;
    private final Recorder recorder;

    Programmes(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All programmes, by name.
    public List<Programme> all() {
        return dsl.selectFrom(PROGRAMME)
                .orderBy(PROGRAMME.NAME)
                .fetch(Programmes::programme);
    }

    /// The programmes no project belongs to, by name.
    public List<Programme> unused() {
        return dsl.selectFrom(PROGRAMME)
                .where(notExists(selectOne()
                        .from(PROJECT)
                        .where(PROJECT.PROGRAMME_ID.eq(PROGRAMME.ID))))
                .orderBy(PROGRAMME.NAME)
                .fetch(Programmes::programme);
    }

    /// The programme with this key.
    public Optional<Programme> find(ProgrammeId id) {
        return dsl.fetchOptional(PROGRAMME, PROGRAMME.ID.eq(id.value())).map(Programmes::programme);
    }

    /// The programme with this name.
    public Optional<Programme> named(String name) {
        return dsl.fetchOptional(PROGRAMME, PROGRAMME.NAME.eq(name)).map(Programmes::programme);
    }

    /// Writes a new programme.
    public void add(Programme programme) {
        var row = recorder.blank(PROGRAMME, programme.id().value());
        fill(row, programme);
        recorder.insert(row);
    }

    /// Changes a programme that stands as it was read; [LostUpdate] where it does not.
    public void save(Programme programme) {
        var row = recorder.current(PROGRAMME, programme.id().value(), programme.version());
        fill(row, programme);
        recorder.update(row);
    }

    /// Removes a programme that no project belongs to.
    public void remove(Programme programme) {
        recorder.delete(PROGRAMME, programme.id().value(), programme.version());
    }

    private static void fill(ProgrammeRecord row, Programme programme) {
        row.setName(programme.name());
        row.setOwner(programme.owner());
        row.setPurpose(programme.purpose());
    }

    private static Programme programme(ProgrammeRecord row) {
        return new Programme(new ProgrammeId(row.getId()), row.getVersion(), row.getName(), row.getOwner(),
                row.getPurpose());
    }

    /// The programme `project` belongs to.
    public Optional<Programme> of(ProjectId project) {
        return Optional.ofNullable(row(project).getProgrammeId()).flatMap(id -> find(new ProgrammeId(id)));
    }

    /// The projects that belong to a programme, by number.
    public List<ProjectName> projects(ProgrammeId programme) {
        return names(PROJECT.PROGRAMME_ID.eq(programme.value()));
    }

    /// The project that `project` is a part of.
    public Optional<ProjectName> parent(ProjectId project) {
        return Optional.ofNullable(row(project).getParentId())
                .flatMap(id -> names(PROJECT.ID.eq(id)).stream().findFirst());
    }

    /// The projects that are parts of `project`, by number.
    public List<ProjectName> parts(ProjectId project) {
        return names(PROJECT.PARENT_ID.eq(project.value()));
    }

    /// The names of these projects, by number.
    public List<ProjectName> names(Collection<ProjectId> projects) {
        return projects.isEmpty()
                ? List.of()
                : names(PROJECT.ID.in(projects.stream().map(ProjectId::value).toList()));
    }

    /// The projects other than `project`, by number.
    public List<ProjectName> others(ProjectId project) {
        return names(PROJECT.ID.ne(project.value()));
    }

    /// The projects with this number, or with this name in small letters or capitals.
    public List<ProjectName> called(String number, String name) {
        return names(PROJECT.NUMBER.eq(number).or(PROJECT.NAME.equalIgnoreCase(name)));
    }

    private List<ProjectName> names(Condition which) {
        return dsl.select(PROJECT.ID, PROJECT.NUMBER, PROJECT.NAME)
                .from(PROJECT)
                .where(which)
                .orderBy(PROJECT.NUMBER)
                .fetch(row -> new ProjectName(new ProjectId(row.value1()), row.value2(), row.value3()));
    }

    /// Which project is a part of which.
    public Lineage lineage() {
        var parents = new HashMap<ProjectId, ProjectId>();
        dsl.select(PROJECT.ID, PROJECT.PARENT_ID)
                .from(PROJECT)
                .where(PROJECT.PARENT_ID.isNotNull())
                .forEach(row -> parents.put(new ProjectId(row.value1()), new ProjectId(row.value2())));
        return new Lineage(parents);
    }

    /// Lets `project` belong to a programme, or to none.
    public void place(ProjectId project, Optional<ProgrammeId> programme) {
        var row = row(project);
        row.setProgrammeId(programme.map(ProgrammeId::value).orElse(null));
        recorder.update(row);
    }

    /// Lets `project` be a part of another, or of none.
    public void under(ProjectId project, Optional<ProjectId> parent) {
        var row = row(project);
        row.setParentId(parent.map(ProjectId::value).orElse(null));
        recorder.update(row);
    }

    private ProjectRecord row(ProjectId project) {
        return dsl.fetchSingle(PROJECT, PROJECT.ID.eq(project.value()));
    }
}
