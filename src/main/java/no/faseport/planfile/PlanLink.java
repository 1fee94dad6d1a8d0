package no.faseport.planfile;

import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;

/// One line of a plan file waits for another, by their keys; no lag is no lag in whatever unit.
public record PlanLink(int predecessor, int successor, Dependency.Kind kind, Lag lag) {
    /// Refuses a line that waits for itself.
    public PlanLink {
        if (predecessor == successor) {
            throw new IllegalArgumentException("a line does not wait for itself: " + predecessor);
        }
        lag = lag.amount() == 0 ? Lag.NONE : lag;
    }
}
