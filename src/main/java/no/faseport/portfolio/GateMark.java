package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gate.GateId;
import no.faseport.gate.Outcome;
import no.faseport.project.PhaseId;

/// A gate as the phase ribbon shows it: planned when, and decided how and when.
public record GateMark(GateId id, PhaseId closes, String code, String title, Optional<LocalDate> plannedOn,
        Optional<Outcome> outcome, Optional<LocalDate> decidedOn, int mandatoryMissing) {
    /// True where the newest decision let the project through.
    public boolean isPassed() {
        return outcome.map(Outcome::movesOn).orElse(false);
    }

    /// The day it was passed, or else the day it is planned.
    public Optional<LocalDate> day() {
        return isPassed() ? decidedOn : plannedOn;
    }
}
