package no.faseport.ui.gantt;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.converter.DefaultStringConverter;
import no.faseport.gantt.GanttRow;

/// A cell to write in, as in a spreadsheet: what is written is kept wherever people go next, and only Escape forgets it.
///
/// Tab goes on to the next cell of the line that can be written in, Shift+Tab back; Enter goes to the line below, Shift+Enter to the
/// one above, in the column where people began to write.
class LineCell extends TextFieldTreeTableCell<GanttRow, String> {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private final CellCursor cursor;
    private final BooleanBinding here;
    private boolean forgotten;

    LineCell(CellCursor cursor) {
        super(new DefaultStringConverter());
        this.cursor = cursor;
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
            } else if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShortcutDown()) {
                goDown(field, event.isShiftDown() ? -1 : 1);
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
        var next = CellCursor.beside(table, Optional.of(getTableColumn()), step);
        commitEdit(field.getText());
        table.requestFocus();
        next.ifPresent(column -> {
            cursor.along(column.getId());
            table.scrollToColumn(column);
            table.layout();
            table.edit(row, column);
        });
    }

    /// Goes to the line below, or above; where people add lines they stay, and what they write next is one more.
    private void goDown(TextField field, int step) {
        var table = getTreeTableView();
        var line = getTableRow().getItem().id();
        int next = getIndex() + step;
        boolean last = next >= table.getExpandedItemCount();
        commitEdit(field.getText());
        table.requestFocus();
        cursor.lineDone();
        if (step > 0 && cursor.isAtNames() && (last || cursor.isAdding(line))) {
            cursor.adds(line);
        } else if (next >= 0 && !last) {
            CellCursor.choose(table, next);
        }
    }

    @Override
    public void startEdit() {
        forgotten = false;
        super.startEdit();
        if (isEditing() && getGraphic() instanceof TextField field) {
            field.setAccessibleText(getTableColumn().getText());
            // its looks choose all of the text when they come, so they come before anything is typed
            field.applyCss();
        }
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
