package no.faseport.portfolio;

import java.time.Instant;
import java.util.Set;

/// What the store tells after a commit: what it was in words, when it was on disk, and what it touched.
public record Changed(String sentence, Instant at, Set<Topic> topics) {
    /// Keeps a copy.
    public Changed {
        topics = Set.copyOf(topics);
    }
}
