package no.faseport.portfolio;

import java.time.Instant;
import java.util.UUID;

/// One change in the journal: when, by whom, what it was in words, and whether it has been undone.
public record HistoryLine(UUID id, Instant at, String author, String sentence, Kind kind, boolean undone) {
    /// What a change did.
    public enum Kind {
        /// Something new was done.
        DO,
        /// An earlier change was taken back.
        UNDO,
        /// An undone change was put back.
        REDO
    }
}
