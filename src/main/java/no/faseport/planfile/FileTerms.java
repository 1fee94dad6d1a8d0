package no.faseport.planfile;

import java.time.LocalDate;
import java.util.Optional;

/// How a file's plan is calculated: as of which day, by which of its calendars where a line names none, and how many working days
/// of float count as nearly critical; nothing where the file does not say.
public record FileTerms(Optional<LocalDate> statusDate, Optional<Integer> calendar, Optional<Integer> nearCritical) {
    /// Where nothing is said.
    public static final FileTerms NONE = new FileTerms(Optional.empty(), Optional.empty(), Optional.empty());

    /// The same as of no day.
    FileTerms undated() {
        return new FileTerms(Optional.empty(), calendar, nearCritical);
    }
}
