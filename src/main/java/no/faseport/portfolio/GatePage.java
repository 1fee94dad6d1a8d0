package no.faseport.portfolio;

import java.util.Optional;
import no.faseport.gate.Figures;
import no.faseport.gate.Gate;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;

/// A gate's page: the gate itself, what is decided on now, and what the previous gate rested on.
public record GatePage(Project project, PhaseModel model, Gate gate, Figures now, Optional<Figures> before) {
    /// True where this is the gate the project stands before, so that it can be decided.
    public boolean isOpen() {
        return gate.template().phase().equals(project.phase()) && !gate.isPassed();
    }
}
