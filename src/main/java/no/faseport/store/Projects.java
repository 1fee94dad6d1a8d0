package no.faseport.store;

import static no.faseport.store.schema.Tables.PROJECT;

import java.util.List;
import java.util.Optional;
import no.faseport.project.Mark;
import no.faseport.project.Marks;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModelId;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;
import no.faseport.project.UnitId;
import no.faseport.store.schema.tables.records.ProjectRecord;
import org.jooq.DSLContext;

/// The projects of a portfolio.
public final class Projects {
    private static final String BETWEEN_TAGS = ";";

    private final DSLContext dsl;
    private final Recorder recorder;

    Projects(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All projects, by number.
    public List<Project> all() {
        return dsl.selectFrom(PROJECT)
                .orderBy(PROJECT.NUMBER)
                .fetch(Projects::project);
    }

    /// The project with this key.
    public Optional<Project> find(ProjectId id) {
        return dsl.fetchOptional(PROJECT, PROJECT.ID.eq(id.value())).map(Projects::project);
    }

    /// The project with this key, which is known to be there.
    public Project get(ProjectId id) {
        return find(id).orElseThrow();
    }

    /// The project with this number.
    public Optional<Project> withNumber(String number) {
        return dsl.fetchOptional(PROJECT, PROJECT.NUMBER.eq(number)).map(Projects::project);
    }

    /// Writes new projects.
    public void add(List<Project> projects) {
        recorder.insertAll(projects.stream().map(project -> {
            var row = recorder.blank(PROJECT, project.id().value());
            fill(row, project);
            return row;
        }).toList());
    }

    /// Changes a project that stands as it was read; [LostUpdate] where it does not.
    public void save(Project project) {
        var row = recorder.current(PROJECT, project.id().value(), project.version());
        fill(row, project);
        recorder.update(row);
    }

    private static void fill(ProjectRecord row, Project project) {
        row.setNumber(project.number());
        row.setName(project.name());
        row.setPurpose(project.purpose());
        row.setUnitId(project.unit().map(UnitId::value).orElse(null));
        row.setOwner(project.owner());
        row.setLeader(project.leader());
        row.setSystemOwner(project.systemOwner());
        row.setCaseNumber(project.caseNumber());
        row.setType(project.type().name());
        row.setStatus(project.status().name());
        row.setPhaseModelId(project.phaseModel().value());
        row.setPhaseId(project.phase().value());
        row.setTags(String.join(BETWEEN_TAGS, project.tags()));
        row.setProgressMark(project.marks().progress().name());
        row.setEconomyMark(project.marks().economy().name());
        row.setQualityMark(project.marks().quality().name());
        row.setRiskMark(project.marks().risk().name());
        row.setBenefitMark(project.marks().benefit().name());
    }

    static Project project(ProjectRecord row) {
        return new Project(new ProjectId(row.getId()), row.getVersion(), row.getNumber(), row.getName(),
                row.getPurpose(),
                Optional.ofNullable(row.getUnitId()).map(UnitId::new), row.getOwner(), row.getLeader(),
                row.getSystemOwner(), row.getCaseNumber(), ProjectType.valueOf(row.getType()),
                ProjectStatus.valueOf(row.getStatus()), new PhaseModelId(row.getPhaseModelId()),
                new PhaseId(row.getPhaseId()), List.of(row.getTags().split(BETWEEN_TAGS)), marks(row));
    }

    static Marks marks(ProjectRecord row) {
        return new Marks(Mark.valueOf(row.getProgressMark()), Mark.valueOf(row.getEconomyMark()),
                Mark.valueOf(row.getQualityMark()), Mark.valueOf(row.getRiskMark()),
                Mark.valueOf(row.getBenefitMark()));
    }
}
