package no.faseport.ui.systems;

import java.util.function.Consumer;
import java.util.function.Supplier;
import no.faseport.ui.Desk;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Does changes off the window's thread, tells why one was refused, and reads again when it is done.
final class Saving {
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final Runnable read;

    /// `read` reads what is shown.
    Saving(Desk desk, Runnable read) {
        this.desk = desk;
        this.read = read;
    }

    /// Does `edit`.
    <T> void run(Supplier<Result<T>> edit) {
        run(edit, done -> {
        });
    }

    /// Does `edit`, and gives what came of it to `then` before reading again.
    <T> void run(Supplier<Result<T>> edit, Consumer<T> then) {
        desk.background().run(SAVING, progress -> edit.get(), result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            result.ifDone().ifPresent(then);
            read.run();
        });
    }
}
