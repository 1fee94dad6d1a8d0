package no.faseport.project;

import java.util.List;
import java.util.Optional;

/// The phases a project goes through, in order, as one edition of a model has them.
///
/// Editions of a model share its code and count from 1; a retired one is kept for the projects that follow it and offered
/// to no others.
public record PhaseModel(PhaseModelId id, String code, int edition, String name, String description, boolean retired,
        List<Phase> phases) {
    /// Refuses a model without phases, and an edition before the first.
    public PhaseModel {
        phases = List.copyOf(phases);
        if (phases.isEmpty() || edition < 1) {
            throw new IllegalArgumentException("A phase model needs phases, and its editions count from 1");
        }
    }

    /// The phase a project of this model begins in.
    public Phase first() {
        return phases.getFirst();
    }

    /// The phase with this key; asking for one of another model is a mistake in the program.
    public Phase phase(PhaseId id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst().orElseThrow();
    }

    /// The phase that follows, or nothing after the last.
    public Optional<Phase> after(PhaseId id) {
        var next = phase(id).position() + 1;
        return next < phases.size() ? Optional.of(phases.get(next)) : Optional.empty();
    }
}
