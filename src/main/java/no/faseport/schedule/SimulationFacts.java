package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a simulation is made of: a plan, what is uncertain in it, and the days one would like to meet.
///
/// `outside` are activities of other projects that the plan waits for; they stand still. `status` is the day up to which
/// progress is known.
public record SimulationFacts(List<Activity> activities, List<Activity> outside, List<Dependency> dependencies,
        Function<Activity, WorkCalendar> calendars, Optional<LocalDate> status, List<Estimate> estimates,
        List<Target> targets) {
    /// Keeps copies.
    public SimulationFacts {
        activities = List.copyOf(activities);
        outside = List.copyOf(outside);
        dependencies = List.copyOf(dependencies);
        estimates = List.copyOf(estimates);
        targets = List.copyOf(targets);
    }
}
