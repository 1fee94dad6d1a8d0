package no.faseport.ui.gantt;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import no.faseport.gantt.GanttRow;
import no.faseport.schedule.ActivityId;

/// The column that people write in when they type on a line: the one they clicked, wrote or walked to last, or the names.
final class CellCursor {
    private static final String NAME = "name";

    private final ReadOnlyStringWrapper column = new ReadOnlyStringWrapper(NAME);
    private Optional<String> begun = Optional.empty();
    private Optional<ActivityId> added = Optional.empty();

    ReadOnlyStringProperty columnProperty() {
        return column.getReadOnlyProperty();
    }

    void to(String key) {
        begun = Optional.empty();
        column.set(key);
    }

    void toNames() {
        to(NAME);
    }

    boolean isAtNames() {
        return column.get().equals(NAME);
    }

    /// Goes on to another cell of the line, from the one that is written: the next line is begun where this one was.
    void along(String key) {
        var first = begun.orElseGet(column::get);
        column.set(key);
        begun = Optional.of(first);
    }

    /// Goes back to where people began to write on the line.
    void lineDone() {
        begun.ifPresent(this::to);
    }

    /// People add this line, and will want another one when they have written it.
    void adds(ActivityId line) {
        added = Optional.of(line);
        toNames();
    }

    /// True while people add lines, and this is the last they have.
    boolean isAdding(ActivityId line) {
        return added.filter(line::equals).isPresent();
    }

    /// People have gone to a line.
    void stands(Optional<ActivityId> line) {
        if (!line.equals(added)) {
            added = Optional.empty();
        }
    }

    /// Goes to the next column of `table` that can be written in, or with -1 to the one before, and stays at the last; says no where
    /// a summary is rather to be folded, or a line left for the one it is under, as at the names.
    boolean walk(TreeTableView<GanttRow> table, int step) {
        var item = table.getSelectionModel().getSelectedItem();
        boolean folds = item != null && isAtNames() && (step < 0 || (!item.isLeaf() && !item.isExpanded()));
        if (item == null || folds) {
            return false;
        }
        step(table, step);
        return true;
    }

    /// Goes to the next column of `table` that can be written in, or with -1 to the one before; says whether there was one.
    boolean step(TreeTableView<GanttRow> table, int step) {
        var next = table.getSelectionModel().isEmpty()
                ? Optional.<TreeTableColumn<GanttRow, ?>>empty()
                : beside(table, columnOf(table), step);
        next.ifPresent(column -> {
            to(column.getId());
            table.scrollToColumn(column);
        });
        return next.isPresent();
    }

    /// Chooses one line of `table` and brings it just in sight.
    static void choose(TreeTableView<GanttRow> table, int row) {
        table.getSelectionModel().clearAndSelect(row);
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }

    private Optional<TreeTableColumn<GanttRow, ?>> columnOf(TreeTableView<GanttRow> table) {
        return table.getVisibleLeafColumns().stream().filter(one -> one.getId().equals(column.get())).findFirst();
    }

    /// The column `step` places on from `here` among those that can be written in.
    static Optional<TreeTableColumn<GanttRow, ?>> beside(TreeTableView<GanttRow> table,
            Optional<TreeTableColumn<GanttRow, ?>> here, int step) {
        var columns = table.getVisibleLeafColumns().stream().filter(TreeTableColumn::isEditable).toList();
        int next = here.map(columns::indexOf).orElse(-1) + step;
        return next >= 0 && next < columns.size() ? Optional.of(columns.get(next)) : Optional.empty();
    }

    /// True while it is at what `place` holds.
    BooleanBinding isAt(ObservableValue<? extends TableColumnBase<?, ?>> place) {
        return Bindings.createBooleanBinding(
                () -> place.getValue() != null && column.get().equals(place.getValue().getId()), column, place);
    }
}
