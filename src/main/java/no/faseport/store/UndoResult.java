package no.faseport.store;

import java.util.List;
import no.faseport.gate.Decision;
import no.faseport.words.Message;

/// What undo or redo did: the sentence of the change it was about, whether it was taken back, and what stood in the way.
///
/// A field that somebody else has changed since is left alone, and the rest is taken back. Where something hangs together
/// with a row that would have to go or come back, or the change is a decision or something a later decision rests on,
/// nothing is taken back at all.
public record UndoResult(String sentence, boolean done, List<Conflict> conflicts) {
    /// Keeps a copy.
    public UndoResult {
        conflicts = List.copyOf(conflicts);
    }

    /// True where all of it was taken back.
    boolean isWhole() {
        return done && conflicts.isEmpty();
    }

    /// Something that was not put back, in the table `table`.
    public sealed interface Conflict {
        /// The table it stands in.
        String table();
    }

    /// A field that has been changed since, and what it is now.
    public record Changed(String table, String field, String now) implements Conflict {
    }

    /// A row that something else refers to, or whose place has been taken.
    public record Bound(String table) implements Conflict {
    }

    /// A row that must stay as it is, for the reason in `why`.
    public record Held(String table, Message why) implements Conflict {
    }

    /// A later decision that rests on what would go, and the code of its gate; empty where it was taken at none.
    public record RestsOn(Decision decision, String code) implements Conflict {
        @Override
        public String table() {
            return "decision";
        }
    }
}
