package no.faseport.ui.gantt;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// A field whose text is given on when somebody has written another and leaves it or presses Enter.
final class WrittenField extends TextField {
    private final Consumer<String> written;
    private String shown = "";

    /// A field called `name`.
    WrittenField(String name, Consumer<String> written) {
        this.written = written;
        setAccessibleText(name);
        setOnAction(_ -> give());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                give();
            }
        });
    }

    /// Shows a text; one that is being written instead is left alone.
    void show(String text) {
        if (!isFocused() || getText().equals(shown)) {
            setText(text);
        }
        shown = text;
    }

    /// Shows a text in place of whatever is being written.
    void showAnew(String text) {
        shown = text;
        setText(text);
    }

    private void give() {
        if (!getText().equals(shown)) {
            shown = getText();
            written.accept(getText());
        }
    }
}
