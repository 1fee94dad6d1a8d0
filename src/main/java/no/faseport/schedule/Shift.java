package no.faseport.schedule;

import java.time.LocalDate;

/// One activity that is to be written anew, as a consequence of an edit.
public record Shift(Activity before, Activity after) {
    /// The same activity at another time.
    public Shift(Activity before, LocalDate start, int duration) {
        this(before, before.at(start, duration));
    }

    /// When it will start.
    public LocalDate start() {
        return after.start();
    }

    /// How many working days it will take.
    public int duration() {
        return after.duration();
    }
}
