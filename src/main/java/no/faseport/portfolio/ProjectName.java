package no.faseport.portfolio;

import no.faseport.project.ProjectId;

/// A project by its number and name, to point at it from another.
public record ProjectName(ProjectId id, String number, String name) {
}
