package no.faseport.gantt;

import java.util.UUID;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// What lies under the pointer.
public sealed interface Hit {
    /// Paper.
    record Nothing() implements Hit {
    }

    /// A part of an activity's bar, bracket or diamond.
    record OnActivity(ActivityId activity, Part part) implements Hit {
    }

    /// A dependency.
    record OnLink(DependencyId dependency) implements Hit {
    }

    /// A gate in the ribbon.
    record OnGate(UUID gate) implements Hit {
    }

    /// Where on a bar.
    enum Part {
        /// Between the ends: drags the whole bar.
        BODY,
        /// The left end: drags the start.
        START,
        /// The right end: drags the finish.
        FINISH,
        /// The dot behind the bar: draws a dependency.
        DOT
    }
}
