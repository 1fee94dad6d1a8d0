package no.faseport.ui.economy;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The small square at the corner of what is chosen. Where it is dragged to, the chosen amounts are repeated.
final class FillHandle {
    private static final double SIZE = 8;

    private final MoneyGrid grid;
    private final GridModel model;
    private final Region node = new Region();
    private Selection from = Selection.of(0, 0);

    FillHandle(MoneyGrid grid, GridModel model) {
        this.grid = grid;
        this.model = model;
        node.setManaged(false);
        node.getStyleClass().add("money-fill");
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            from = model.selection().get();
            event.consume();
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            var at = node.localToParent(event.getX(), event.getY());
            drag(grid.rowAt(at.getY()), grid.columnAt(at.getX()));
            event.consume();
        });
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (!model.selection().get().equals(from)) {
                model.writing().ifPresent(writing -> writing.fill(from));
            }
            event.consume();
        });
    }

    /// The square itself.
    Node node() {
        return node;
    }

    /// Stands at the corner of the last chosen cell, `box` in the grid, unless that is hidden behind the text columns.
    void show(Rectangle2D box, double leads) {
        node.setVisible(model.writing().isPresent() && grid.isFocused() && box.getMaxX() > leads);
        node.resizeRelocate(box.getMaxX() - SIZE / 2 - 1, box.getMaxY() - GridHead.HEIGHT - SIZE / 2 - 1, SIZE, SIZE);
    }

    /// Extends what is chosen down, up or to the right, whichever goes farther from where the drag began.
    private void drag(int row, int column) {
        if (row < 0) {
            return;
        }
        var down = Math.max(row - from.bottom(), from.top() - row);
        var right = column - from.right();
        if (right > down) {
            model.selection().set(new Selection(from.top(), from.left(), from.bottom(), column));
        } else if (down > 0) {
            model.selection().set(row > from.bottom()
                    ? new Selection(from.top(), from.left(), row, from.right())
                    : new Selection(from.bottom(), from.left(), row, from.right()));
        } else {
            model.selection().set(from);
        }
    }
}
