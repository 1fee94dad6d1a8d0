package no.faseport.store;

import java.util.List;

/// What undo or redo did: the sentence of the change it was about, and the fields left as somebody else has set them.
public record UndoResult(String sentence, List<Conflict> conflicts) {
    /// Keeps a copy.
    public UndoResult {
        conflicts = List.copyOf(conflicts);
    }

    /// A field that was not put back because it has been changed since: in which table, which field, what it is now.
    public record Conflict(String table, String field, String now) {
    }
}
