package no.faseport.schedule;

import java.time.LocalDate;

/// Days that a calendar has otherwise than its weekdays and holidays say, both ends included: all worked, or all free.
public record SpecialDays(LocalDate from, LocalDate until, boolean worked) {
    /// Refuses a range that ends before it begins, or lies where no calendar reaches.
    public SpecialDays {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("the days end before they begin: " + from + " to " + until);
        }
        if (!WorkCalendar.covers(from) || !WorkCalendar.covers(until)) {
            throw new IllegalArgumentException(
                    "the days lie in the years the calendar covers: " + from + " to " + until);
        }
    }
}
