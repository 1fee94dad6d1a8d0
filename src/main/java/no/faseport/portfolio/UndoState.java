package no.faseport.portfolio;

import java.util.Optional;

/// What undo and redo would do now, in words; nothing where there is nothing to do.
public record UndoState(Optional<String> undo, Optional<String> redo) {
}
