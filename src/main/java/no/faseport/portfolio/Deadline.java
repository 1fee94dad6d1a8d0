package no.faseport.portfolio;

import java.time.LocalDate;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;

/// A day in the calendar of the portfolio, and the gate it leads to.
///
/// @param code the gate's code
/// @param text the gate's title, or what the condition asks for
/// @param owner who answers for the condition; empty for gates
public record Deadline(Kind kind, LocalDate day, ProjectId project, String number, String name, GateId gate,
        String code, String text, String owner) {
    /// What happens that day; the name is `calendar.kind.` and the constant in the bundle.
    public enum Kind {
        /// A gate is planned.
        PLANNED,
        /// A gate was decided.
        DECIDED,
        /// A condition should be fulfilled.
        CONDITION
    }

    /// True where it was to happen before `today`, and has not.
    public boolean isLate(LocalDate today) {
        return kind != Kind.DECIDED && day.isBefore(today);
    }
}
