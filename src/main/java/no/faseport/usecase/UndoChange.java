package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gate.Occasion;
import no.faseport.portfolio.UndoState;
import no.faseport.store.UndoResult;
import no.faseport.words.Message;

/// Takes the user's own changes back, one by one to any depth, and puts them back again.
public final class UndoChange {
    private static final Set<String> STANDING = Set.of("phase_model_id", "phase_id", "status");

    private final Workplace place;

    /// For the portfolio of `place`.
    public UndoChange(Workplace place) {
        this.place = place;
    }

    /// What was taken back or put back, and what was left alone because somebody else has changed it since.
    ///
    /// @param done false where nothing could be taken back at all; `leftAlone` then says why
    public record Undone(String sentence, boolean done, List<Message> leftAlone) {
        /// Keeps a copy.
        public Undone {
            leftAlone = List.copyOf(leftAlone);
        }
    }

    /// What undo and redo would do now.
    public UndoState state() {
        return place.store().undoState(place.author());
    }

    /// Takes the newest change back; nothing where there is none.
    public Optional<Undone> undo() {
        return place.store().undo(place.author()).map(UndoChange::undone);
    }

    /// Puts the change last taken back, back; nothing where there is none, or something new was done since.
    public Optional<Undone> redo() {
        return place.store().redo(place.author()).map(UndoChange::undone);
    }

    private static Undone undone(UndoResult result) {
        return new Undone(result.sentence(), result.done(),
                result.conflicts().stream().map(conflict -> told(conflict, result.done())).toList());
    }

    private static Message told(UndoResult.Conflict conflict, boolean done) {
        var table = Message.of("table." + conflict.table());
        return switch (conflict) {
            case UndoResult.Changed changed -> !done && changed.table().equals("project")
                    && STANDING.contains(changed.field())
                            ? Message.of("undo.elsewhere")
                            : Message.of("undo.conflict", table, Message.of("field." + changed.field()),
                                    changed.now());
            case UndoResult.Bound bound -> Message.of("undo.bound", table);
            case UndoResult.Held held -> held.why();
            case UndoResult.RestsOn rests -> Message.of("undo.restsOn", what(rests), rests.decision().decidedOn(),
                    rests.decision().decidedBy());
        };
    }

    private static Object what(UndoResult.RestsOn rests) {
        return switch (rests.decision().occasion()) {
            case Occasion.AtGate at -> rests.code();
            case Occasion.OfMove move -> Message.of("move." + move.kind());
        };
    }
}
