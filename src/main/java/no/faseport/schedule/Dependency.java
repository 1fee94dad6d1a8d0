package no.faseport.schedule;

/// One activity waits for another: `kind` says for which end of it and with which of its own, `lag` how long after.
public record Dependency(DependencyId id, ActivityId predecessor, ActivityId successor, Kind kind, Lag lag) {
    /// Refuses an activity that waits for itself.
    public Dependency {
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException("an activity does not wait for itself");
        }
    }

    /// The usual kind: the successor starts `workingDays` after the predecessor has finished, earlier where it is negative.
    public static Dependency finishToStart(DependencyId id, ActivityId predecessor, ActivityId successor,
            int workingDays) {
        return new Dependency(id, predecessor, successor, Kind.FS, Lag.days(workingDays));
    }

    /// The same with another lag.
    public Dependency after(Lag another) {
        return new Dependency(id, predecessor, successor, kind, another);
    }

    /// Which ends a dependency binds, the predecessor's first.
    public enum Kind {
        /// The successor starts when the predecessor has finished.
        FS,
        /// The successor starts when the predecessor starts.
        SS,
        /// The successor finishes when the predecessor finishes.
        FF,
        /// The successor finishes when the predecessor starts.
        SF
    }
}
