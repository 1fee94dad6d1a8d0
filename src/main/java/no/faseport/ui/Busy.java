package no.faseport.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import no.faseport.words.Message;

/// What a view-model does off the window's thread, one thing at a time, and whether it is doing any of it.
///
/// The mark goes also when the work fails without that being expected, so that nothing waits for ever.
public final class Busy {
    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// Nothing yet, to be done in `background`.
    public Busy(Background background) {
        this.background = background;
    }

    /// True while something is done.
    public ReadOnlyBooleanProperty is() {
        return busy.getReadOnlyProperty();
    }

    /// Does `job` with `file`, which the text `title` names, and then `then` with what came of it.
    public <T> void run(String title, Path file, Background.Job<T> job, Consumer<T> then) {
        run(Message.of(title, String.valueOf(file.getFileName())), job, then);
    }

    /// Does `job`, which is called `title`, and then `then` with what came of it.
    public <T> void run(Message title, Background.Job<T> job, Consumer<T> then) {
        busy.set(true);
        background.run(title, job, found -> {
            busy.set(false);
            then.accept(found);
        }, () -> busy.set(false));
    }
}
