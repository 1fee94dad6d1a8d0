package no.faseport.ui.phasemodel;

import java.util.ArrayList;
import java.util.List;

/// A line of a model's outline.
sealed interface OutlineEntry {
    /// The phase it is, or that it lies in.
    PhaseDraft phase();

    /// A phase.
    record OfPhase(PhaseDraft phase) implements OutlineEntry {
    }

    /// A gate of a phase.
    record OfGate(PhaseDraft phase, GateDraft gate) implements OutlineEntry {
    }

    /// The outline of `draft`, each phase followed by its gates.
    static List<OutlineEntry> of(ModelDraft draft) {
        var entries = new ArrayList<OutlineEntry>();
        for (var phase : draft.phases) {
            entries.add(new OfPhase(phase));
            phase.gates.forEach(gate -> entries.add(new OfGate(phase, gate)));
        }
        return entries;
    }
}
