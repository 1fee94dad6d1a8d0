package no.faseport.ui.project;

import java.util.Optional;
import no.faseport.gate.GateId;

/// Where something that matters is mended: a part of the project, and which gate where it is one.
record Way(Part part, Optional<GateId> gate) {
    /// The parts of a project there are ways to.
    enum Part {
        GATES, PLAN, ECONOMY, FRAMES, LOG, STATUS
    }

    /// The way to a part.
    static Way to(Part part) {
        return new Way(part, Optional.empty());
    }

    /// The way to a gate's page.
    static Way to(GateId gate) {
        return new Way(Part.GATES, Optional.of(gate));
    }
}
