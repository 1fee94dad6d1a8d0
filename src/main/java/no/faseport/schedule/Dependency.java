package no.faseport.schedule;

/// The successor starts when the predecessor has finished, `lag` working days later (earlier where it is negative).
public record Dependency(DependencyId id, ActivityId predecessor, ActivityId successor, int lag) {
    /// Refuses an activity that waits for itself, and a lag longer than any activity.
    public Dependency {
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException("an activity does not wait for itself");
        }
        if (Math.abs(lag) > Activity.LONGEST) {
            throw new IllegalArgumentException("a lag is at most " + Activity.LONGEST + " working days: " + lag);
        }
    }
}
