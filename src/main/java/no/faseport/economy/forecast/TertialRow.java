package no.faseport.economy.forecast;

import java.util.Optional;
import no.faseport.economy.Label;
import no.faseport.project.ProjectId;

/// A row of the tertial report: a project, a unit or an account, with what the project's latest status report says of its
/// economy (empty where there is none, and for units and accounts).
public record TertialRow(Label label, Optional<ProjectId> project, TertialSums sums, String comment) {
}
