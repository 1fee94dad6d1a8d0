package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that the dates of a plan follow from.
///
/// `statusDate` is the last day that progress is told for: what is not done then lies after it. Without one, progress
/// says only what has begun and what is finished. A dependency, a parent or a calendar that is not among the facts counts
/// for nothing.
public record PlanFacts(List<Activity> activities, List<Dependency> dependencies, Calendars calendars,
        Optional<LocalDate> statusDate, List<Outside> outside) {
    /// Keeps its own lists.
    public PlanFacts {
        activities = List.copyOf(activities);
        dependencies = List.copyOf(dependencies);
        outside = List.copyOf(outside);
    }

    /// A plan by itself, by one calendar and without a status date.
    public static PlanFacts of(List<Activity> activities, List<Dependency> dependencies, WorkCalendar calendar) {
        return new PlanFacts(activities, dependencies, Calendars.only(calendar), Optional.empty(), List.of());
    }
}
