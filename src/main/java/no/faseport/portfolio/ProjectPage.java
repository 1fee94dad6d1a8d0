package no.faseport.portfolio;

import java.util.List;
import java.util.Optional;
import no.faseport.gate.Condition;
import no.faseport.gate.Figures;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.project.Unit;

/// A project's head, ribbon and overview.
///
/// @param total figures over all years
/// @param thisYear figures of the reporting year
/// @param openConditions conditions from its decisions that nobody has fulfilled
public record ProjectPage(Project project, Optional<Unit> unit, PhaseModel model, List<GateMark> gates, Figures total,
        Figures thisYear, List<Condition> openConditions) {
    /// Keeps copies.
    public ProjectPage {
        gates = List.copyOf(gates);
        openConditions = List.copyOf(openConditions);
    }

    /// The gate the project stands before; nothing once its last gate is passed.
    public Optional<GateMark> nextGate() {
        return gates.stream().filter(gate -> gate.closes().equals(project.phase()) && !gate.isPassed()).findFirst();
    }
}
