package no.faseport.gate;

import java.time.LocalDate;
import java.util.List;

/// A move as somebody wants it recorded; `body`, `caseNumber` and the conditions may be empty.
public record Motion(Move move, String decidedBy, String body, LocalDate decidedOn, String caseNumber, String reason,
        List<Term> conditions) {
    /// Keeps a copy of the conditions.
    public Motion {
        conditions = List.copyOf(conditions);
    }

    /// A move without conditions.
    public Motion(Move move, String decidedBy, String body, LocalDate decidedOn, String caseNumber, String reason) {
        this(move, decidedBy, body, decidedOn, caseNumber, reason, List.of());
    }
}
