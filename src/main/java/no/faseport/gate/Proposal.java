package no.faseport.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A decision as somebody wants it recorded.
public record Proposal(Outcome outcome, String decidedBy, String body, LocalDate decidedOn, String caseNumber,
        String reason, List<Term> conditions) {
    /// Keeps a copy of the conditions.
    public Proposal {
        conditions = List.copyOf(conditions);
    }

    /// A condition as proposed.
    public record Term(String text, String owner, Optional<LocalDate> deadline) {
    }
}
