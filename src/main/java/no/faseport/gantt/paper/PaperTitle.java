package no.faseport.gantt.paper;

import java.time.LocalDate;
import java.util.Optional;

/// Whose plan it is and how fresh.
///
/// @param municipality whose project it is
/// @param project its number and name
/// @param figuresOf the day the figures were read
/// @param statusDate the day progress is told as of, where it is set
public record PaperTitle(String municipality, String project, LocalDate figuresOf, Optional<LocalDate> statusDate) {
}
