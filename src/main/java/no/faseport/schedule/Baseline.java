package no.faseport.schedule;

import java.time.Instant;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;

/// The head of a plan kept as it stood at a moment; what was planned are its [PlannedActivity]s.
///
/// It was taken by hand, or at the gate it names. `cost` is what the project was then forecast to cost over all years.
public record Baseline(BaselineId id, ProjectId project, String name, Instant takenAt, String takenBy,
        Optional<GateId> gate, Money cost, int version) {
    /// The longest a name may be, in characters.
    public static final int LONGEST_NAME = 200;

    /// Refuses one that nobody could tell from another.
    public Baseline {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a baseline needs a name");
        }
    }
}
