package no.faseport.ui.portfolio;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A field to be written in many projects: left alone while nothing is written, unless it is to be emptied.
public final class BulkText {
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty emptied = new SimpleBooleanProperty();

    /// What is to be written.
    public StringProperty text() {
        return text;
    }

    /// True where the field is to be emptied, whatever is written.
    public BooleanProperty emptied() {
        return emptied;
    }

    /// What the field is to say; nothing where it is left alone.
    Optional<String> said() {
        return emptied.get()
                ? Optional.of("")
                : Optional.ofNullable(text.get()).map(String::strip).filter(written -> !written.isEmpty());
    }

    /// Leaves the field alone.
    void clear() {
        text.set("");
        emptied.set(false);
    }
}
