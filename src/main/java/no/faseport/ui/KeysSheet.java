package no.faseport.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;

/// The list of keys (F1): what each does everywhere, within a table, and in a plan.
final class KeysSheet extends VBox {
    private static final List<String> IN_TABLES = List.of("open", "filter", "copy", "star", "edit", "group",
            "card",
            "month", "notice");
    private static final List<String> IN_PLANS = List.of("next", "cell", "walk", "insert", "shift", "week", "length",
            "indent",
            "order",
            "milestone", "chain", "unchain", "link", "gate", "details", "lines", "fill", "find");

    /// The keys of `actions` and those that every table knows.
    KeysSheet(Words words, List<Action> actions) {
        getStyleClass().add("keys-sheet");
        var title = new Label(words.text("keys.title"));
        title.getStyleClass().add("sheet-title");
        title.setFocusTraversable(true);
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        head(grid, 0, words.text("keys.everywhere"));
        head(grid, 2, words.text("keys.inTables"));
        head(grid, 4, words.text("keys.inPlans"));
        var row = 1;
        line(grid, row++, words.text("keys.cancel.keys"), words.text("keys.cancel"));
        for (var action : actions.stream().filter(action -> action.keys().isPresent()).toList()) {
            line(grid, row++, action.keysText(), action.title(words));
        }
        row = 1;
        for (var key : IN_TABLES) {
            line(grid, row++, 2, words.text("keys." + key + ".keys"), words.text("keys." + key));
        }
        row = 1;
        for (var key : IN_PLANS) {
            line(grid, row++, 4, words.text("keys." + key + ".keys"), words.text("keys." + key));
        }
        getChildren().addAll(title, scrolling(grid));
    }

    /// As high as its lines, and scrolled where the window is lower.
    private static ScrollPane scrolling(GridPane grid) {
        var lines = new ScrollPane(grid);
        lines.getStyleClass().add("edge-to-edge");
        lines.setFitToWidth(true);
        lines.prefViewportHeightProperty().bind(grid.heightProperty());
        return lines;
    }

    private static void head(GridPane grid, int column, String where) {
        var head = new Label(where);
        head.getStyleClass().add("keys-head");
        grid.add(head, column, 0, 2, 1);
    }

    private static void line(GridPane grid, int row, String keys, String what) {
        line(grid, row, 0, keys, what);
    }

    private static void line(GridPane grid, int row, int column, String keys, String what) {
        var key = new Label(keys);
        key.getStyleClass().add("keys");
        key.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(key, column, row);
        var text = new Label(what);
        text.setWrapText(true);
        grid.add(text, column + 1, row);
    }
}
