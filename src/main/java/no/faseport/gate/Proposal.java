package no.faseport.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A decision at a gate as somebody wants it recorded.
///
/// @param waiver who answers for mandatory items nobody has answered; nothing where they must be
public record Proposal(Outcome outcome, String decidedBy, String body, LocalDate decidedOn, String caseNumber,
        String reason, List<Term> conditions, Optional<Waiver> waiver) {
    /// Keeps a copy of the conditions.
    public Proposal {
        conditions = List.copyOf(conditions);
    }

    /// A proposal under which mandatory items must be answered.
    public Proposal(Outcome outcome, String decidedBy, String body, LocalDate decidedOn, String caseNumber,
            String reason, List<Term> conditions) {
        this(outcome, decidedBy, body, decidedOn, caseNumber, reason, conditions, Optional.empty());
    }

    /// The same, though mandatory items are unanswered.
    public Proposal with(Waiver given) {
        return new Proposal(outcome, decidedBy, body, decidedOn, caseNumber, reason, conditions, Optional.of(given));
    }
}
