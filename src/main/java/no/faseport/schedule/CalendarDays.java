package no.faseport.schedule;

/// Days that a municipality has free or works, and what they are called: «Planleggingsdag».
public record CalendarDays(CalendarDaysId id, SpecialDays days, String name) {
    /// Refuses days nobody could recognise.
    public CalendarDays {
        if (name.isBlank()) {
            throw new IllegalArgumentException("special days need a name");
        }
    }
}
