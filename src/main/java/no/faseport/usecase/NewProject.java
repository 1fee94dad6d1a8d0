package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectType;
import no.faseport.project.UnitId;

/// A project as somebody registers it; only number and name must be stated.
///
/// @param model the code of the phase model it is to follow; empty for the usual one
public record NewProject(String number, String name, String purpose, Optional<UnitId> unit, String owner, String leader,
        String systemOwner, String caseNumber, ProjectType type, List<String> tags, String model) {
    /// A project that follows the usual phase model.
    public NewProject(String number, String name, String purpose, Optional<UnitId> unit, String owner, String leader,
            String systemOwner, String caseNumber, ProjectType type, List<String> tags) {
        this(number, name, purpose, unit, owner, leader, systemOwner, caseNumber, type, tags, "");
    }

    /// The same project following the phase model with `code`.
    public NewProject following(String code) {
        return new NewProject(number, name, purpose, unit, owner, leader, systemOwner, caseNumber, type, tags, code);
    }

    /// A project of which only number and name are known.
    public static NewProject of(String number, String name) {
        return new NewProject(number, name, "", Optional.empty(), "", "", "", "", ProjectType.OTHER, List.of());
    }
}
