package no.faseport.ui.gantt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import no.faseport.planning.OutlineEdit.Side;

/// What each key does in a plan, where nothing is being written.
final class GanttKeys {
    /// The one key that does the same while something is written.
    private static final KeyCombination INSPECT = KeyCombination.valueOf("Alt+Enter");
    private static final int A_WEEK = 5;

    private final Map<KeyCombination, BooleanSupplier> keys = new LinkedHashMap<>();
    private final GanttViewModel model;

    GanttKeys(GanttViewModel model) {
        this.model = model;
        time();
        outline();
        links();
        zoom();
    }

    private void time() {
        does("Alt+Right", () -> model.chosen().move(1));
        does("Alt+Left", () -> model.chosen().move(-1));
        does("Alt+Page Down", () -> model.chosen().move(A_WEEK));
        does("Alt+Page Up", () -> model.chosen().move(-A_WEEK));
        does("Ctrl+Alt+Right", () -> model.chosen().stretch(1));
        does("Ctrl+Alt+Left", () -> model.chosen().stretch(-1));
        does("Ctrl+M", () -> model.chosen().turnMilestone());
    }

    private void outline() {
        does("Alt+Shift+Right", () -> model.chosen().indent(true));
        does("Alt+Shift+Left", () -> model.chosen().indent(false));
        does("Alt+Shift+Up", () -> model.chosen().step(true));
        does("Alt+Shift+Down", () -> model.chosen().step(false));
        does("Insert", () -> model.chosen().add(Side.ABOVE));
        does("Delete", () -> model.chosen().remove());
    }

    private void links() {
        does("Alt+Down", () -> model.stepLink(1));
        does("Alt+Up", () -> model.stepLink(-1));
        does("Alt+G", () -> model.gates().step(1));
        does("Alt+Shift+G", () -> model.gates().step(-1));
        does("Ctrl+F2", () -> model.chosen().chain());
        does("Ctrl+Shift+F2", () -> model.chosen().unchain());
    }

    private void zoom() {
        for (var more : new String[]{"Plus", "Add", "Equals", "Shift+Equals"}) {
            does("Ctrl+" + more, () -> model.viewport().zoom(model.viewport().width() / 2, 2));
        }
        for (var less : new String[]{"Minus", "Subtract"}) {
            does("Ctrl+" + less, () -> model.viewport().zoom(model.viewport().width() / 2, -2));
        }
    }

    void does(String key, Runnable what) {
        tries(key, () -> {
            what.run();
            return true;
        });
    }

    /// What answers no leaves the key to others.
    void tries(String key, BooleanSupplier what) {
        keys.put(KeyCombination.valueOf(key), what);
    }

    void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && !INSPECT.match(event)) {
            return;
        }
        for (var key : keys.entrySet()) {
            if (key.getKey().match(event) && key.getValue().getAsBoolean()) {
                event.consume();
                return;
            }
        }
    }
}
