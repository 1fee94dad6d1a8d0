package no.faseport.steering;

/// A meeting as it stands in the calendar; `version` counts its changes.
public record Convened(MeetingId id, int version, Meeting meeting) {
    /// Refuses a meeting that has problems.
    public Convened {
        if (!meeting.problems().isEmpty()) {
            throw new IllegalArgumentException("This cannot be kept: " + meeting.problems());
        }
    }
}
