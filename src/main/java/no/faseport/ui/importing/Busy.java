package no.faseport.ui.importing;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import no.faseport.ui.Background;
import no.faseport.words.Message;

/// What an import does off the window's thread, one thing at a time, and whether it is doing any of it.
final class Busy {
    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Busy(Background background) {
        this.background = background;
    }

    /// True while something is done.
    ReadOnlyBooleanProperty is() {
        return busy.getReadOnlyProperty();
    }

    /// Does `job` with `file`, and then `then` with what came of it.
    <T> void read(Path file, Background.Job<T> job, Consumer<T> then) {
        run(Message.of("import.reading", String.valueOf(file.getFileName())), job, then);
    }

    /// Does `job`, which is called `title`, and then `then` with what came of it.
    <T> void run(Message title, Background.Job<T> job, Consumer<T> then) {
        busy.set(true);
        background.run(title, job, found -> {
            busy.set(false);
            then.accept(found);
        });
    }
}
