package no.faseport.economy.edition;

import java.time.LocalDate;

/// What people say of a decision about the budget: its name, the body that took it and when, the case it was, and why.
/// The case number and the reason are empty where nobody stated them.
public record EditionHead(String name, String body, LocalDate decidedOn, String caseNumber, String reason) {
    /// Surrounding spaces are no part of what was said.
    public EditionHead {
        name = name.strip();
        body = body.strip();
        caseNumber = caseNumber.strip();
        reason = reason.strip();
    }
}
