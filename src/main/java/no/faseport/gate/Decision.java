package no.faseport.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectId;

/// A decision about a project, with what it rested on as that was when it was recorded; it is never changed afterwards.
///
/// @param override who let the gate pass with mandatory items unanswered; nothing where all were answered
public record Decision(DecisionId id, ProjectId project, Occasion occasion, Passage passage, Outcome outcome,
        String decidedBy, String body, LocalDate decidedOn, String caseNumber, String reason, Instant recordedAt,
        Basis basis, Optional<Overridden> override, List<Condition> conditions) {
    /// Keeps a copy of the conditions.
    public Decision {
        conditions = List.copyOf(conditions);
    }

    /// The gate it was taken at; nothing where it moved the project without one.
    public Optional<GateId> gate() {
        return switch (occasion) {
            case Occasion.AtGate at -> Optional.of(at.gate());
            case Occasion.OfMove move -> Optional.empty();
        };
    }

    /// The round of the gate it was taken in; 1 where it was taken at none.
    public int attempt() {
        return switch (occasion) {
            case Occasion.AtGate at -> at.attempt();
            case Occasion.OfMove move -> 1;
        };
    }

    /// The figures it rested on.
    public Figures figures() {
        return basis.figures();
    }

    /// True where it ended its round: everything but a postponement does.
    public boolean settles() {
        return outcome != Outcome.POSTPONED;
    }
}
