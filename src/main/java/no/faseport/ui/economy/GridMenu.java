package no.faseport.ui.economy;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import no.faseport.words.Words;

/// What can be done with the chosen cells.
final class GridMenu {
    private final GridModel model;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();

    GridMenu(MoneyGrid grid, GridModel model, GridKeys keys, Words words) {
        this.model = model;
        this.words = words;
        add("money.menu.copy", "Shortcut+C", keys::copy);
        model.writing().ifPresent(writing -> write(writing, keys));
        grid.setOnContextMenuRequested(event -> {
            menu.show(grid, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void write(GridWriting writing, GridKeys keys) {
        add("money.menu.cut", "Shortcut+X", () -> keys.cut(writing));
        add("money.menu.paste", "Shortcut+V", () -> keys.paste(writing));
        separate();
        add("money.menu.fillDown", "Shortcut+D", writing::fillDown);
        add("money.menu.fillRight", "Shortcut+R", writing::fillRight);
        var spread = new Menu(words.text("money.menu.spread"));
        spread.getItems().setAll(List.of(Gesture.Pattern.values()).stream().map(pattern -> item(switch (pattern) {
            case EVENLY -> "money.spread.evenly";
            case PLAN -> "money.spread.plan";
            case LAST_YEAR -> "money.spread.lastYear";
        }, () -> writing.spread(pattern))).toList());
        menu.getItems().add(spread);
        separate();
        menu.getItems().add(item("money.menu.sort", () -> model.sort(model.selection().get().column())));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(words.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Adds something more that can be done, by a shortcut that is heard elsewhere; the empty text for none.
    void add(String key, String shortcut, Runnable action) {
        var item = item(key, action);
        if (!shortcut.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        menu.getItems().add(item);
    }

    /// Adds a line between what belongs together.
    void separate() {
        menu.getItems().add(new SeparatorMenuItem());
    }
}
