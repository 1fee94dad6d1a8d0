package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;

/// When a milestone was to be reached, as it was seen time after time; the last is how it is planned now.
public record Trend(ActivityId milestone, String name, List<Sighting> sightings) {
    /// Keeps a copy.
    public Trend {
        sightings = List.copyOf(sightings);
    }

    /// On the day `seen`, the milestone was planned for the day `planned`.
    public record Sighting(LocalDate seen, LocalDate planned) {
    }
}
