package no.faseport.cli;

import java.util.Optional;
import no.faseport.usecase.UndoChange.Undone;

/// Tells what undo or redo did; `key` says it in one sentence.
record Taken(Console console, String key) {
    /// The exit code: refused where there was nothing to do or something was left alone.
    int tell(Optional<Undone> undone, String nothing) {
        if (undone.isEmpty()) {
            return console.refused(nothing);
        }
        if (undone.get().done()) {
            console.tell(key, undone.get().sentence());
        }
        undone.get().leftAlone().forEach(console::tell);
        return undone.get().leftAlone().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
