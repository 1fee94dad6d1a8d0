package no.faseport.ui.gantt;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import no.faseport.gantt.Selection;
import no.faseport.planning.OutlineEdit.Side;

/// What can be done with whatever is chosen, where people ask for it: by the other button of the mouse, or the menu key.
final class GanttMenu {
    private final GanttViewModel model;
    private final LinesClipboard clipboard;
    private final Runnable showDetails;
    private final Runnable showLink;
    private final Runnable fillDown;
    private final ContextMenu menu = new ContextMenu();

    /// `showDetails` shows all there is about the chosen line, `showLink` the chosen dependency to be changed; `fillDown` gives the
    /// lines below what the topmost has.
    GanttMenu(GanttViewModel model, LinesClipboard clipboard, Runnable showDetails, Runnable showLink,
            Runnable fillDown) {
        this.fillDown = fillDown;
        this.model = model;
        this.clipboard = clipboard;
        this.showDetails = showDetails;
        this.showLink = showLink;
        menu.setId("gantt-menu");
    }

    void show(Node owner, ContextMenuEvent event) {
        menu.getItems().clear();
        switch (model.selectionProperty().get()) {
            case Selection.Lines lines -> lines();
            case Selection.Chain chain -> link();
            case Selection.AtGate gate -> add("open", "Enter", model.gates()::open);
            case Selection.Nothing nothing -> lines();
        }
        if (!menu.getItems().isEmpty()) {
            menu.show(owner, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void lines() {
        boolean some = !model.chosen().rows().isEmpty();
        model.selected().flatMap(row -> model.actions().page(row.id()))
                .ifPresent(page -> add("project", "Enter", page));
        if (!model.actions().canChange()) {
            if (some) {
                add("copy", "Shortcut+C", clipboard::copy);
            }
            return;
        }
        if (some) {
            add("details", "Alt+Enter", showDetails);
        }
        add("below", "Enter", () -> model.chosen().add(Side.BELOW));
        if (some) {
            add("above", "Insert", () -> model.chosen().add(Side.ABOVE));
            add("remove", "Delete", model.chosen()::remove);
            separate();
            add("cut", "Shortcut+X", clipboard::cut);
            add("copy", "Shortcut+C", clipboard::copy);
        }
        add("paste", "Shortcut+V", clipboard::paste);
        if (some) {
            arrange();
        }
    }

    private void arrange() {
        separate();
        add("indent", "Alt+Shift+Right", () -> model.chosen().indent(true));
        add("outdent", "Alt+Shift+Left", () -> model.chosen().indent(false));
        separate();
        if (model.chosen().rows().size() > 1) {
            add("fill", "Shortcut+D", fillDown);
            add("chain", "Ctrl+F2", model.chosen()::chain);
        }
        add("unchain", "Ctrl+Shift+F2", model.chosen()::unchain);
        add("milestone", "Ctrl+M", model.chosen()::turnMilestone);
    }

    private void link() {
        if (model.actions().canChange()) {
            add("link", "Enter", showLink);
            add("unlink", "Delete", model.chosen()::remove);
        }
    }

    /// Adds something that can be done, by a shortcut that is heard elsewhere.
    private void add(String key, String shortcut, Runnable action) {
        var item = new MenuItem(model.words().text("gantt.menu." + key));
        item.setId("gantt-menu-" + key);
        item.setAccelerator(KeyCombination.valueOf(shortcut));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }

    private void separate() {
        menu.getItems().add(new SeparatorMenuItem());
    }
}
