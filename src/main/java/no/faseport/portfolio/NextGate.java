package no.faseport.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.faseport.gate.GateId;

/// The gate a project stands before.
public record NextGate(GateId id, String code, String title, Optional<LocalDate> plannedOn) {
    /// Calendar days from `today` to the planned day; negative when it has passed.
    public Optional<Long> daysLeft(LocalDate today) {
        return plannedOn.map(day -> ChronoUnit.DAYS.between(today, day));
    }
}
