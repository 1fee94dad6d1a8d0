package no.faseport.schedule;

import java.util.Optional;
import no.faseport.project.ProjectId;

/// What is uncertain about an activity, its time or its cost or both; or about a cost that no activity bears.
///
/// `name` is what a cost without an activity is called; an activity has its own name.
public record Estimate(EstimateId id, int version, ProjectId project, Optional<ActivityId> activity, String name,
        Optional<DayRange> days, Optional<CostRange> cost) {
    /// Refuses days without an activity to take them, and a cost that is called nothing.
    public Estimate {
        if (activity.isEmpty() && (days.isPresent() || name.isBlank())) {
            throw new IllegalArgumentException("an estimate without an activity is a cost with a name");
        }
        if (version < 0) {
            throw new IllegalArgumentException("a version counts from 0: " + version);
        }
    }

    /// A new estimate of an activity's time and cost.
    public static Estimate of(EstimateId id, ProjectId project, ActivityId activity, Optional<DayRange> days,
            Optional<CostRange> cost) {
        return new Estimate(id, 1, project, Optional.of(activity), "", days, cost);
    }

    /// A new cost that no activity bears.
    public static Estimate of(EstimateId id, ProjectId project, String name, CostRange cost) {
        return new Estimate(id, 1, project, Optional.empty(), name, Optional.empty(), Optional.of(cost));
    }

    /// True where nothing is estimated.
    public boolean isEmpty() {
        return days.isEmpty() && cost.isEmpty();
    }

    /// The same with other ranges.
    public Estimate with(Optional<DayRange> otherDays, Optional<CostRange> otherCost) {
        return new Estimate(id, version, project, activity, name, otherDays, otherCost);
    }
}
