package no.faseport.economy.forecast;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// That somebody made a project's forecast of a year: how, on which day, and the arithmetic in words (empty for an own one).
///
/// @param stand what it stood on and came to; empty where nobody wrote that down
public record ForecastMade(ForecastMadeId id, ProjectId project, int year, ForecastMethod method, String by,
        LocalDate on, String remark, Optional<Stand> stand) {
    /// The month (0–12) through which the accounts were counted, or were there where it was typed; and the net cost forecast.
    public record Stand(int until, Money net) {
        /// Refuses a month that is none.
        public Stand {
            if (until < 0 || until > 12) {
                throw new IllegalArgumentException("Not a month: " + until);
            }
        }
    }
}
