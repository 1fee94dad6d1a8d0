package no.faseport.economy.control;

import java.util.Comparator;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// What a rule has to say about the amounts of a year: how bad it is, of which kind of amount and how much, where, and why.
///
/// `project` is empty for what concerns the whole portfolio; `where` is the account string for people, empty where it
/// concerns several.
public record ControlFinding(ControlRule rule, Severity severity, Optional<ProjectId> project, String where, int year,
        AmountKind kind, Money amount, Message message) {
    /// Errors first, then by rule, year and where.
    static final Comparator<ControlFinding> ORDER = Comparator.comparing(ControlFinding::severity).reversed()
            .thenComparing(ControlFinding::rule).thenComparing(ControlFinding::year)
            .thenComparing(ControlFinding::where).thenComparing(ControlFinding::kind);
}
