package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;

/// A day by which some activities are to be done: an activity's deadline, or a gate and all that is planned before it.
public record Target(String name, LocalDate day, List<ActivityId> activities) {
    /// Keeps a copy.
    public Target {
        activities = List.copyOf(activities);
    }
}
