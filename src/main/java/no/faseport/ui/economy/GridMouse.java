package no.faseport.ui.economy;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The pointer in a grid: choosing cells, opening the editor and the sections, and telling what a cell is.
final class GridMouse {
    private final MoneyGrid grid;
    private final GridModel model;
    private final Tooltip tooltip = new Tooltip();

    GridMouse(MoneyGrid grid, GridModel model) {
        this.grid = grid;
        this.model = model;
    }

    /// Begins to listen to the pointer over `body`.
    void listen(GridBody body) {
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        Tooltip.install(body, tooltip);
        tooltip.setOnShowing(event -> tooltip.setOpacity(tooltip.getText().isEmpty() ? 0 : 1));
    }

    private void press(MouseEvent event) {
        grid.requestFocus();
        model.forget();
        var row = grid.rowAt(event.getY());
        if (row < 0 || !takesCursor(row)) {
            return;
        }
        var column = grid.columnAt(event.getX());
        var there = model.selection().get();
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!there.contains(row, Math.max(0, column))) {
                model.selection().set(Selection.of(row, Math.max(0, column)));
            }
        } else if (column < 0) {
            model.selection().set(new Selection(event.isShiftDown() ? there.anchorRow() : row,
                    model.sheet().get().columns().size() - 1, row, 0));
            model.toggle(row);
        } else {
            model.selection().set(event.isShiftDown() ? there.to(row, column) : Selection.of(row, column));
            if (event.getClickCount() == 2) {
                grid.edit();
            }
        }
        event.consume();
    }

    private boolean takesCursor(int row) {
        return model.sheet().get().rows().get(row).style().takesCursor();
    }

    private void drag(MouseEvent event) {
        var row = grid.rowAt(event.getY());
        var column = grid.columnAt(event.getX());
        if (event.isPrimaryButtonDown() && row >= 0 && column >= 0 && takesCursor(row)) {
            model.selection().set(model.selection().get().to(row, column));
        }
    }

    private void hover(MouseEvent event) {
        var row = grid.rowAt(event.getY());
        tooltip.setText(row < 0 ? "" : model.tip(row, grid.columnAt(event.getX())));
    }
}
