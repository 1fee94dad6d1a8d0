package no.faseport.ui.phasemodel;

import java.util.Collections;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// Lines that are added, removed and moved up and down, with buttons, by their handle or from the keyboard.
///
/// Enter adds a line after the one that has the keyboard, Alt with an arrow moves it, Ctrl+Delete takes it away.
final class LineRows<T> extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Stones stones;
    private final ObservableList<T> lines;
    private final Supplier<T> blank;
    private final Function<T, Node> content;
    private final boolean editable;
    private final VBox rows = new VBox();

    /// Rows for `lines`, each shown as `content`; `addKey` names what is added.
    LineRows(Stones stones, ObservableList<T> lines, Supplier<T> blank, Function<T, Node> content, String addKey,
            boolean editable) {
        this.stones = stones;
        this.lines = lines;
        this.blank = blank;
        this.content = content;
        this.editable = editable;
        rows.getStyleClass().add("pm-rows");
        getStyleClass().add("pm-rows");
        getChildren().add(rows);
        if (editable) {
            var add = stones.button(addKey, Material2AL.ADD, () -> addAfter(lines.size() - 1));
            add.getStyleClass().addAll("flat", "pm-add");
            getChildren().add(add);
        }
        lines.addListener((ListChangeListener<T>) change -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
    }

    private Node row(T line) {
        var inside = content.apply(line);
        HBox.setHgrow(inside, Priority.ALWAYS);
        var row = new HBox(inside);
        row.getStyleClass().add("pm-row");
        row.setAlignment(Pos.TOP_LEFT);
        if (editable) {
            var buttons = new HBox(
                    stones.icon("models.up", Material2AL.ARROW_UPWARD, () -> move(line, -1)),
                    stones.icon("models.down", Material2AL.ARROW_DOWNWARD, () -> move(line, 1)),
                    stones.icon("models.remove", Material2AL.CLOSE, () -> remove(line)));
            buttons.getStyleClass().add("pm-row-buttons");
            row.getChildren().addFirst(handle(line));
            row.getChildren().add(buttons);
            row.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(line, key));
        }
        return row;
    }

    /// What a line is dragged by; while it is, the line whose place it would take is marked.
    private Label handle(T line) {
        var handle = new Label("", new FontIcon(Material2AL.DRAG_INDICATOR));
        handle.getStyleClass().add("pm-handle");
        handle.setOnMouseDragged(event -> mark(at(event.getSceneY())));
        handle.setOnMouseReleased(event -> {
            mark(-1);
            if (!event.isStillSincePress()) {
                place(line, at(event.getSceneY()));
            }
        });
        return handle;
    }

    /// The line at a height in the window: the last that begins above it.
    private int at(double sceneY) {
        var at = 0;
        for (int i = 1; i < rows.getChildren().size(); i++) {
            var row = rows.getChildren().get(i);
            if (row.localToScene(row.getLayoutBounds()).getMinY() <= sceneY) {
                at = i;
            }
        }
        return at;
    }

    private void mark(int index) {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(TARGET, i == index);
        }
    }

    private void place(T line, int to) {
        if (lines.indexOf(line) != to) {
            lines.remove(line);
            lines.add(to, line);
            focus(to);
        }
    }

    private void key(T line, KeyEvent key) {
        boolean field = key.getTarget() instanceof javafx.scene.control.TextInputControl;
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            move(line, key.getCode() == KeyCode.UP ? -1 : 1);
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.DELETE) {
            remove(line);
        } else if (key.getCode() == KeyCode.ENTER && field) {
            addAfter(lines.indexOf(line));
        } else {
            return;
        }
        key.consume();
    }

    private void addAfter(int index) {
        lines.add(index + 1, blank.get());
        focus(index + 1);
    }

    private void move(T line, int step) {
        int from = lines.indexOf(line);
        int to = from + step;
        if (to >= 0 && to < lines.size()) {
            Collections.swap(lines, from, to);
            show();
            focus(to);
        }
    }

    private void remove(T line) {
        int at = lines.indexOf(line);
        lines.remove(at);
        focus(Math.min(at, lines.size() - 1));
    }

    private void focus(int index) {
        if (index >= 0) {
            var field = rows.getChildren().get(index).lookup(".pm-field");
            if (field != null) {
                field.requestFocus();
            }
        }
    }
}
