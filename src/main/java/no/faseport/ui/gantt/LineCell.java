package no.faseport.ui.gantt;

import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.cell.TextFieldTreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.converter.DefaultStringConverter;
import no.faseport.gantt.GanttRow;

/// A cell to write in, as in a spreadsheet: what is written is kept wherever people go next, and only Escape forgets it.
///
/// Tab goes on to the next cell of the line that can be written in, Shift+Tab back.
class LineCell extends TextFieldTreeTableCell<GanttRow, String> {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private final BooleanBinding here;
    private boolean forgotten;

    LineCell(CellCursor cursor) {
        super(new DefaultStringConverter());
        here = cursor.isAt(tableColumnProperty());
        here.subscribe(is -> pseudoClassStateChanged(CURSOR, is));
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> cursor.to(getTableColumn().getId()));
        graphicProperty().subscribe(node -> {
            if (node instanceof TextField field && field.getProperties().putIfAbsent("written", true) == null) {
                follow(field);
            }
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::clickedTwice);
    }

    private void follow(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                forgotten = true;
            } else if (event.getCode() == KeyCode.TAB) {
                goOn(field, event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        // another window in front takes the keyboard, but does not end what is being written
        field.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, now) -> {
            if (before == field && now != field && isEditing()) {
                commitEdit(field.getText());
            }
        });
    }

    /// Lets a double click write in a summary too, where it would only fold the lines under it away.
    private void clickedTwice(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty() && !isEditing()
                && getTableColumn().isEditable() && !getTableRow().getTreeItem().isLeaf()) {
            event.consume();
            getTreeTableView().edit(getIndex(), getTableColumn());
        }
    }

    private void goOn(TextField field, int step) {
        var table = getTreeTableView();
        int row = getIndex();
        var columns = table.getVisibleLeafColumns().stream().filter(TreeTableColumn::isEditable).toList();
        int next = columns.indexOf(getTableColumn()) + step;
        commitEdit(field.getText());
        if (next >= 0 && next < columns.size()) {
            table.scrollToColumnIndex(table.getVisibleLeafColumns().indexOf(columns.get(next)));
            table.layout();
            table.edit(row, columns.get(next));
        }
    }

    @Override
    public void startEdit() {
        forgotten = false;
        super.startEdit();
    }

    @Override
    public void cancelEdit() {
        if (!forgotten && isEditing() && getGraphic() instanceof TextField field) {
            commitEdit(field.getText());
        } else {
            super.cancelEdit();
        }
    }

    /// Asks for what is written, and until there is an answer shows what was there.
    @Override
    public void commitEdit(String text) {
        super.commitEdit(text);
        if (!isEmpty()) {
            updateItem(getTableColumn().getCellData(getIndex()), false);
        }
    }
}
