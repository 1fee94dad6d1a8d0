package no.faseport.gate;

import java.time.LocalDate;

/// A move as somebody wants it recorded; `body` and `caseNumber` may be empty.
public record Motion(Move move, String decidedBy, String body, LocalDate decidedOn, String caseNumber, String reason) {
}
