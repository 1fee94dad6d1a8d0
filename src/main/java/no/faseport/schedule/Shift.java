package no.faseport.schedule;

import java.time.LocalDate;

/// One activity's new time, as a consequence of an edit.
public record Shift(Activity before, LocalDate start, int duration) {
    /// The activity as it will be.
    public Activity after() {
        return before.at(start, duration);
    }
}
