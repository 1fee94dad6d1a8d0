package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a milestone was to be reached, as it was seen time after time; the last is how it is planned now.
///
/// `days` are the working days it has moved since it was first seen, positive where it now is later.
public record Trend(ActivityId milestone, String name, List<Sighting> sightings, int days) {
    /// Keeps a copy; refuses a milestone nobody has seen.
    public Trend {
        sightings = List.copyOf(sightings);
        if (sightings.isEmpty()) {
            throw new IllegalArgumentException("a trend has been seen at least once");
        }
    }

    /// The trend of what was seen, its days counted by `calendar`.
    public static Trend of(ActivityId milestone, String name, List<Sighting> sightings, WorkCalendar calendar) {
        return new Trend(milestone, name, sightings,
                calendar.workdaysBetween(sightings.getFirst().planned(), sightings.getLast().planned()));
    }

    /// On the day `seen`, the milestone was planned for the day `planned`; in a baseline, or else in the plan as it is.
    public record Sighting(Optional<BaselineId> in, LocalDate seen, LocalDate planned) {
    }

    /// The day it was planned for in a baseline, if that knew it.
    public Optional<LocalDate> planned(BaselineId in) {
        return sightings.stream().filter(one -> one.in().equals(Optional.of(in))).map(Sighting::planned).findFirst();
    }

    /// The day it is planned for now.
    public LocalDate planned() {
        return sightings.getLast().planned();
    }
}
