package no.faseport.planfile;

import java.time.LocalDate;
import java.util.stream.Stream;

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

    /// What is left of these days but for those of `other`.
    Stream<FileDay> without(FileDay other) {
        if (!overlaps(other)) {
            return Stream.of(this);
        }
        return Stream.concat(
                Stream.of(from).filter(other.from::isAfter)
                        .map(first -> new FileDay(first, other.from.minusDays(1), worked, name)),
                Stream.of(until).filter(other.until::isBefore)
                        .map(last -> new FileDay(other.until.plusDays(1), last, worked, name)));
    }
}
