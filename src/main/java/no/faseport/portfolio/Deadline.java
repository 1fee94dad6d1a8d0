package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gate.GateId;
import no.faseport.gate.Occasion;
import no.faseport.project.ProjectId;

/// A day in the calendar of the portfolio, and what it leads to.
///
/// @param occasion the gate, or the move that a condition was set by
/// @param code the gate's code; empty where there is none
/// @param text the gate's title, or what the condition asks for
/// @param who who is to decide at the gate, or decided there, or answers for the condition; empty where nobody has said
public record Deadline(Kind kind, LocalDate day, ProjectId project, String number, String name, Occasion occasion,
        String code, String text, String who) {
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

    /// The gate it leads to; nothing where the condition was set by a move without one.
    public Optional<GateId> gate() {
        return switch (occasion) {
            case Occasion.AtGate at -> Optional.of(at.gate());
            case Occasion.OfMove move -> Optional.empty();
        };
    }
}
