package no.faseport.gantt;

import java.util.LinkedHashSet;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.UUID;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// What people have chosen in the Gantt.
public sealed interface Selection {
    /// Nothing at all.
    record Nothing() implements Selection {
    }

    /// One line or several; `lead` is the one people stand in.
    record Lines(ActivityId lead, Set<ActivityId> activities) implements Selection {
        /// Keeps a copy, and refuses to lead what is not chosen.
        public Lines {
            if (!activities.contains(lead)) {
                throw new IllegalArgumentException("the lead is one of those chosen");
            }
            activities = Set.copyOf(activities);
        }
    }

    /// One dependency.
    record Chain(DependencyId dependency) implements Selection {
    }

    /// One gate.
    record AtGate(UUID gate) implements Selection {
    }

    /// One line.
    static Selection line(ActivityId activity) {
        return new Lines(activity, Set.of(activity));
    }

    /// Several lines, the last of them the one people stand in; nothing where there are none.
    static Selection lines(SequencedCollection<ActivityId> activities) {
        return activities.isEmpty()
                ? new Nothing()
                : new Lines(activities.getLast(), new LinkedHashSet<>(activities));
    }

    default boolean has(ActivityId activity) {
        return this instanceof Lines lines && lines.activities().contains(activity);
    }

    default boolean has(DependencyId dependency) {
        return this instanceof Chain chain && chain.dependency().equals(dependency);
    }

    default boolean hasGate(UUID gate) {
        return this instanceof AtGate at && at.gate().equals(gate);
    }
}
