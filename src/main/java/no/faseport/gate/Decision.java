package no.faseport.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A decision taken at a gate, with the figures as they were when it was recorded; it is never changed afterwards.
public record Decision(DecisionId id, GateId gate, Outcome outcome, String decidedBy, String body, LocalDate decidedOn,
        String caseNumber, String reason, Instant recordedAt, Figures figures, List<Condition> conditions) {
    /// Keeps a copy of the conditions.
    public Decision {
        conditions = List.copyOf(conditions);
    }
}
