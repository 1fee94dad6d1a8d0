package no.faseport.economy.system;

import no.faseport.project.ProjectId;

/// That a project touches a system.
public record SystemLink(ItSystemId system, ProjectId project) {
}
