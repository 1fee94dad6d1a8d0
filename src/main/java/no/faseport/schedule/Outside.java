package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// An activity of another project that ours wait for; it stands where that project has it, last day included.
///
/// `duration` is in working days of `calendar`, which is also the one that lags after it are counted in.
public record Outside(ActivityId id, LocalDate start, LocalDate finish, int duration, Optional<CalendarId> calendar) {
    /// Refuses one that finishes before it starts.
    public Outside {
        if (finish.isBefore(start)) {
            throw new IllegalArgumentException("it finishes before it starts: " + start + " to " + finish);
        }
    }
}
