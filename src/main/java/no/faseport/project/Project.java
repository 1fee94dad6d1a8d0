package no.faseport.project;

import java.util.List;
import java.util.Optional;

/// An IKT project: who it belongs to, what it is for and which phase it is in.
///
/// Texts that are not stated are empty. `number` is the project's number in the accounts and unique in a portfolio.
public record Project(ProjectId id, int version, String number, String name, String purpose, Optional<UnitId> unit,
        String owner, String leader, String systemOwner, String caseNumber, ProjectType type, ProjectStatus status,
        PhaseModelId phaseModel, PhaseId phase, List<String> tags, Marks marks) {

    /// Refuses a project without number or name, and a tag with a semicolon.
    public Project {
        number = number.strip();
        name = name.strip();
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
        if (number.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException("A project needs a number and a name");
        }
        if (tags.stream().anyMatch(tag -> tag.contains(";"))) {
            throw new IllegalArgumentException("A tag cannot hold a semicolon");
        }
    }

    /// True once the project is closed or stopped, so that no gate lies before it.
    public boolean isOver() {
        return status == ProjectStatus.CLOSED || status == ProjectStatus.STOPPED;
    }

    /// The project in another phase, and with the status that follows from it.
    public Project moved(PhaseId to, ProjectStatus as) {
        return new Project(id, version, number, name, purpose, unit, owner, leader, systemOwner, caseNumber, type, as,
                phaseModel, to, tags, marks);
    }

    /// The project following another model, in a phase of it.
    public Project following(PhaseModelId model, PhaseId in, ProjectStatus as) {
        return new Project(id, version, number, name, purpose, unit, owner, leader, systemOwner, caseNumber, type, as,
                model, in, tags, marks);
    }

    /// The project with other marks.
    public Project marked(Marks as) {
        return new Project(id, version, number, name, purpose, unit, owner, leader, systemOwner, caseNumber, type,
                status, phaseModel, phase, tags, as);
    }

    /// The project belonging to another unit, or to none.
    public Project inUnit(Optional<UnitId> of) {
        return new Project(id, version, number, name, purpose, of, owner, leader, systemOwner, caseNumber, type, status,
                phaseModel, phase, tags, marks);
    }

    /// The project as another kind of work.
    public Project ofType(ProjectType as) {
        return new Project(id, version, number, name, purpose, unit, owner, leader, systemOwner, caseNumber, as, status,
                phaseModel, phase, tags, marks);
    }

    /// The project with another leader.
    public Project ledBy(String whom) {
        return new Project(id, version, number, name, purpose, unit, owner, whom, systemOwner, caseNumber, type, status,
                phaseModel, phase, tags, marks);
    }

    /// The project with another owner.
    public Project ownedBy(String whom) {
        return new Project(id, version, number, name, purpose, unit, whom, leader, systemOwner, caseNumber, type,
                status, phaseModel, phase, tags, marks);
    }

    /// The project with other tags.
    public Project tagged(List<String> as) {
        return new Project(id, version, number, name, purpose, unit, owner, leader, systemOwner, caseNumber, type,
                status, phaseModel, phase, as, marks);
    }
}
