package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectType;
import no.faseport.project.UnitId;

/// A project as somebody registers it; only number and name must be stated.
public record NewProject(String number, String name, String purpose, Optional<UnitId> unit, String owner, String leader,
        String systemOwner, String caseNumber, ProjectType type, List<String> tags) {
    /// A project of which only number and name are known.
    public static NewProject of(String number, String name) {
        return new NewProject(number, name, "", Optional.empty(), "", "", "", "", ProjectType.OTHER, List.of());
    }
}
