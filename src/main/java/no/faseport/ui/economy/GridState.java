package no.faseport.ui.economy;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What every grid has: a sheet, a block that is chosen, and what was wrong last.
abstract class GridState implements GridModel {
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.of(0, 0));
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);

    /// Shows `next`, with `chosen` chosen as far as it is there.
    final void show(Sheet next, Selection chosen) {
        sheet.set(next);
        selection.set(next.kept(chosen));
    }

    /// Tells what is wrong.
    final void tell(Trouble what) {
        trouble.set(what);
    }

    @Override
    public final ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    @Override
    public final ObjectProperty<Selection> selection() {
        return selection;
    }

    @Override
    public final ReadOnlyObjectProperty<Trouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    @Override
    public final void forget() {
        trouble.set(Trouble.NONE);
    }
}
