package no.faseport.schedule;

import java.time.LocalDate;

/// Days, both ends included, on which `share` percent of a resource's capacity is away.
public record Absence(AbsenceId id, int version, ResourceId resource, LocalDate from, LocalDate until, int share,
        String reason) {
    /// Refuses days that end before they begin, and a share that is none.
    public Absence {
        if (until.isBefore(from) || share < 1 || share > 100) {
            throw new IllegalArgumentException("1 to 100 percent away, from the first day to the last: " + share + " "
                    + from + " " + until);
        }
    }

    /// True where something of the resource is away on `day`.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
