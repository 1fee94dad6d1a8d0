package no.faseport.gantt;

import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// What people have chosen in the Gantt.
public sealed interface Selection {
    /// Nothing at all.
    record Nothing() implements Selection {
    }

    /// One line.
    record Line(ActivityId activity) implements Selection {
    }

    /// One dependency.
    record Chain(DependencyId dependency) implements Selection {
    }

    default boolean has(ActivityId activity) {
        return equals(new Line(activity));
    }

    default boolean has(DependencyId dependency) {
        return equals(new Chain(dependency));
    }
}
