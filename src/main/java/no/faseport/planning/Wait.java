package no.faseport.planning;

import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;

/// That an activity waits for `predecessor`: with which ends, and how long.
public record Wait(ActivityId predecessor, Dependency.Kind kind, Lag lag) {
    /// The usual: starts when `predecessor` has finished.
    public static Wait until(ActivityId predecessor) {
        return new Wait(predecessor, Dependency.Kind.FS, Lag.NONE);
    }

    /// How a dependency's successor waits.
    public static Wait of(Dependency dependency) {
        return new Wait(dependency.predecessor(), dependency.kind(), dependency.lag());
    }
}
