package no.faseport.ui.gantt;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumnBase;

/// The column that people write in when they type on a line: that of the cell they clicked last, or the names.
final class CellCursor {
    private static final String NAME = "name";

    private final ReadOnlyStringWrapper column = new ReadOnlyStringWrapper(NAME);

    ReadOnlyStringProperty columnProperty() {
        return column.getReadOnlyProperty();
    }

    void to(String key) {
        column.set(key);
    }

    void toNames() {
        column.set(NAME);
    }

    boolean isAtNames() {
        return column.get().equals(NAME);
    }

    /// True while it is at what `place` holds.
    BooleanBinding isAt(ObservableValue<? extends TableColumnBase<?, ?>> place) {
        return Bindings.createBooleanBinding(
                () -> place.getValue() != null && column.get().equals(place.getValue().getId()), column, place);
    }
}
