package no.faseport.gantt.paper;

import java.time.LocalDate;
import java.util.Optional;

/// What is printed, whose it is and how fresh.
///
/// @param municipality whose it is
/// @param heading what it is called
/// @param figuresOf the day the figures were read
/// @param statusDate the day progress is told as of, where it is set
public record PaperTitle(String municipality, String heading, LocalDate figuresOf, Optional<LocalDate> statusDate) {
}
