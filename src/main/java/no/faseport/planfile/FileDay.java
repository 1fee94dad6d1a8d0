package no.faseport.planfile;

import java.time.LocalDate;

/// Days on which a calendar is otherwise than its weekdays say, both ends included: free, or worked.
public record FileDay(LocalDate from, LocalDate until, boolean worked, String name) {
    /// Refuses days that end before they begin.
    public FileDay {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("days that end before they begin: " + from + " to " + until);
        }
    }

    /// Days that nothing is worked on.
    public static FileDay free(LocalDate from, LocalDate until, String name) {
        return new FileDay(from, until, false, name);
    }

    /// True where some day is among these and among those of `other`.
    public boolean overlaps(FileDay other) {
        return covers(other.from) || other.covers(from);
    }

    /// True where `day` is one of these.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
