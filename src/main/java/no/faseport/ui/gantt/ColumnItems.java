package no.faseport.ui.gantt;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;

/// Which columns a table shows, to be ticked in a menu: that of the toolbar, and where the head of the table is asked.
final class ColumnItems {
    private ColumnItems() {
    }

    /// An item for each column of `table`; the name is always there.
    static List<MenuItem> of(TreeTableView<?> table) {
        return table.getColumns().stream().<MenuItem>map(column -> {
            var item = new CheckMenuItem(column.getText());
            item.setId("gantt-column-" + column.getId());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            item.setDisable("name".equals(column.getId()));
            return item;
        }).toList();
    }

    /// Lets people ask the head of `table` for its columns.
    static void inHead(TreeTableView<?> table) {
        var menu = new ContextMenu();
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.getTarget() instanceof Node node && isHead(node)) {
                menu.getItems().setAll(of(table));
                menu.show(table, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private static boolean isHead(Node node) {
        return node instanceof TableColumnHeader || (node.getParent() != null && isHead(node.getParent()));
    }
}
