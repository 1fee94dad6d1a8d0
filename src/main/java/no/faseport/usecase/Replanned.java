package no.faseport.usecase;

import java.util.List;
import no.faseport.schedule.ActivityId;

/// What came of an edit of a plan: the activities that are new, and what was done in a sentence.
public record Replanned(List<ActivityId> added, String told) {
    /// Keeps a copy.
    public Replanned {
        added = List.copyOf(added);
    }
}
