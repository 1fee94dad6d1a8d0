package no.faseport.planfile;

import java.time.LocalDate;

/// Days, both ends included, on which `share` percent of somebody's capacity is away, and why.
public record FileAway(LocalDate from, LocalDate until, int share, String reason) {
    /// All of a capacity, in percent.
    public static final int ALL = 100;

    /// Refuses days that end before they begin, and a share that is none.
    public FileAway {
        if (until.isBefore(from) || share < 1 || share > ALL) {
            throw new IllegalArgumentException("1 to 100 percent away, from the first day to the last: " + share + " "
                    + from + " to " + until);
        }
    }

    /// Days on which all is away.
    public static FileAway whole(LocalDate from, LocalDate until, String reason) {
        return new FileAway(from, until, ALL, reason);
    }

    /// True where nothing is left on these days.
    public boolean isWhole() {
        return share == ALL;
    }

    /// True where `day` is one of these.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// True where some day is among these and among those of `other`.
    public boolean overlaps(FileAway other) {
        return covers(other.from) || other.covers(from);
    }

    /// The same share of other days.
    FileAway on(LocalDate first, LocalDate last) {
        return new FileAway(first, last, share, reason);
    }
}
