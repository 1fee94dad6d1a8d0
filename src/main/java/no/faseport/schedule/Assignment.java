package no.faseport.schedule;

import no.faseport.project.ProjectId;

/// A resource works on an activity with `share` percent of its capacity for as long as the activity lasts.
public record Assignment(AssignmentId id, int version, ProjectId project, ActivityId activity, ResourceId resource,
        int share) {
    /// The most anybody can be asked for.
    public static final int MOST = 500;

    /// Refuses a share that is none.
    public Assignment {
        if (share < 1 || share > MOST) {
            throw new IllegalArgumentException("a share is 1 to " + MOST + " percent: " + share);
        }
    }

    /// The same with another share.
    public Assignment with(int otherShare) {
        return new Assignment(id, version, project, activity, resource, otherShare);
    }
}
