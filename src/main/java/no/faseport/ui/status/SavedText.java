package no.faseport.ui.status;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// A field whose text is saved while it is written: after a short pause, and at once when the field is left.
final class SavedText {
    private final TextInputControl field;
    private final Consumer<String> save;
    private final PauseTransition pause;

    /// Gives what is written in `field` to `save` when nothing has been written for `rest`.
    SavedText(TextInputControl field, Duration rest, Consumer<String> save) {
        this.field = field;
        this.save = save;
        this.pause = new PauseTransition(rest);
    }

    /// Begins.
    void follow() {
        pause.setOnFinished(done -> keep());
        field.textProperty().subscribe((before, now) -> {
            if (field.isFocused()) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                pause.stop();
                keep();
            }
        });
    }

    private void keep() {
        save.accept(field.getText());
    }
}
