package no.faseport.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Figures;
import no.faseport.portfolio.ProjectPage;

/// What an exception report is written from.
///
/// @param author who has it written
/// @param agreed the figures the project was last allowed to go on with
/// @param breaches the tolerances that do not hold
public record ExceptionCase(String municipality, String author, LocalDate today, ProjectPage page,
        Optional<Figures> agreed, List<Outside> breaches) {
    /// Keeps a copy.
    public ExceptionCase {
        breaches = List.copyOf(breaches);
    }

    /// A tolerance that does not hold: its name, and what is outside it, both as people read them.
    public record Outside(String tolerance, String what) {
    }
}
