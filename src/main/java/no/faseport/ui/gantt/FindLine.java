package no.faseport.ui.gantt;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Where one seeks a line by its name, in sight while one does: what is written goes to the next line that has it, Enter on from
/// there, Shift+Enter back, and Escape to the table.
final class FindLine extends TextField {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("danger");
    private static final KeyCombination BEGIN = KeyCombination.valueOf("Shortcut+F");
    private static final double WIDTH = 180;

    private final GanttViewModel model;
    private final GanttTable table;
    private final EventHandler<KeyEvent> elsewhere = this::pressedElsewhere;

    FindLine(GanttViewModel model, GanttTable table) {
        this.model = model;
        this.table = table;
        setId("gantt-find");
        setPromptText(model.words().text("gantt.find"));
        setAccessibleText(model.words().text("gantt.find"));
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        show(false);
        textProperty().subscribe(_ -> seek());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(one -> one.removeEventHandler(KeyEvent.KEY_PRESSED, elsewhere));
            Optional.ofNullable(now).ifPresent(one -> one.addEventHandler(KeyEvent.KEY_PRESSED, elsewhere));
        });
    }

    /// Hears the keys wherever in the window the keyboard is, while the plan is in sight.
    private void pressedElsewhere(KeyEvent event) {
        if (!isInSight()) {
            return;
        }
        if (BEGIN.match(event)) {
            begin();
            event.consume();
        } else if (event.getCode() == KeyCode.F3) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private boolean isInSight() {
        return Stream.<Node>iterate(getParent(), node -> node != null, Node::getParent).allMatch(Node::isVisible);
    }

    /// Lets people write what they seek.
    void begin() {
        show(true);
        requestFocus();
        selectAll();
    }

    private void show(boolean is) {
        setVisible(is);
        setManaged(is);
    }

    /// Goes to the next line, or with -1 to the one before; lets people write where nothing is sought yet.
    void go(int step) {
        if (getText().isBlank()) {
            begin();
        } else {
            search().on(model.selected().map(row -> row.id()), step).ifPresent(table::reveal);
        }
    }

    private void seek() {
        var found = search().from(model.selected().map(row -> row.id()));
        pseudoClassStateChanged(NONE, found.isEmpty() && !getText().isBlank());
        found.ifPresent(table::reveal);
    }

    private LineSearch search() {
        return new LineSearch(model.rowsProperty().get().all(), getText());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show(false);
            table.takeFocus();
            event.consume();
        }
    }
}
