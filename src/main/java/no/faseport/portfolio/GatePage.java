package no.faseport.portfolio;

import java.util.Optional;
import no.faseport.gate.Basis;
import no.faseport.gate.Gate;
import no.faseport.gate.Situation;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;

/// A gate's page: where the project stands, the gate itself, what is decided on now, and what the previous gate rested on.
public record GatePage(Situation situation, Gate gate, Basis now, Optional<EarlierGate> before) {
    /// The project.
    public Project project() {
        return situation.project();
    }

    /// The model it follows.
    public PhaseModel model() {
        return situation.model();
    }

    /// True where the gate is in the phase the project stands in and has not let it pass, so that it can be decided.
    public boolean isOpen() {
        return gate.template().phase().equals(project().phase()) && !gate.isPassed();
    }

    /// What is decided on: frozen where the gate is passed, otherwise as it is now.
    public Basis basis() {
        return gate.settled().filter(decision -> gate.isPassed()).map(decision -> decision.basis()).orElse(now);
    }
}
