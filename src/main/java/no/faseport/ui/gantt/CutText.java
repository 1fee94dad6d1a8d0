package no.faseport.ui.gantt;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.MouseEvent;
import javafx.util.Callback;

/// Shows the whole of a text that its cell has no room for, when the pointer rests on it.
final class CutText {
    private CutText() {
    }

    /// Makes the cells of `column` do so, however they are made.
    static <S, T> void inFull(TreeTableColumn<S, T> column) {
        Callback<TreeTableColumn<S, T>, TreeTableCell<S, T>> cells = column.getCellFactory();
        column.setCellFactory(of -> {
            var cell = cells.call(of);
            cell.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tell(cell));
            return cell;
        });
    }

    private static void tell(Labeled cell) {
        cell.setTooltip(cell.isTextTruncated() ? new Tooltip(cell.getText()) : null);
    }
}
