package no.faseport.ui.gantt;

import no.faseport.gantt.GanttSight;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.ui.Action;
import no.faseport.words.Words;

/// A plan as a tree table and a chart side by side, for mouse and keyboard.
public final class GanttView extends BorderPane {
    private final GanttViewModel model;
    private final GanttPointer pointer;
    private final GanttTable table;
    private final GanttChart chart;

    /// Shows what `model` holds; the words are those the model was given. The toolbar offers `more` in a menu.
    public GanttView(GanttViewModel model, List<Action> more) {
        this.model = model;
        this.pointer = new GanttPointer(model);
        this.table = new GanttTable(model);
        this.chart = new GanttChart(model, pointer, table);
        var words = model.words();
        getStyleClass().add("gantt");
        getStylesheets().add("/no/faseport/gantt.css");
        setTop(new GanttToolbar(words, more).node(model));
        var right = new GanttScrollBars(model, table).around(chart);
        right.setMinWidth(200);
        var split = new SplitPane(left(words), right);
        split.setDividerPositions(0.45);
        setCenter(split);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.selectionProperty().addListener((_, _, _) -> table.editAdded());
    }

    private VBox left(Words words) {
        var ribbon = new Label(words.text("gantt.ribbon"));
        ribbon.getStyleClass().add("gantt-ribbon");
        ribbon.setMaxWidth(Double.MAX_VALUE);
        ribbon.setMinHeight(GanttSight.RIBBON);
        ribbon.setPrefHeight(GanttSight.RIBBON);
        Runnable toggle = () -> {
            ribbon.setVisible(model.plan().hasRibbon());
            ribbon.setManaged(model.plan().hasRibbon());
        };
        toggle.run();
        model.changesProperty().addListener((_, _, _) -> toggle.run());
        var empty = new Label(words.text("gantt.empty"));
        empty.getStyleClass().add("gantt-empty");
        empty.setWrapText(true);
        table.node().setPlaceholder(empty);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var left = new VBox(ribbon, table.node());
        left.setMinWidth(160);
        SplitPane.setResizableWithParent(left, false);
        return left;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case ESCAPE -> pointer.cancel() || model.leaveLink();
            case INSERT -> add();
            case ENTER -> chart.showChosenLink() || add();
            case DELETE -> {
                model.remove();
                yield true;
            }
            case F2 -> {
                model.selected().ifPresent(row -> table.editName(row.id()));
                yield true;
            }
            case LEFT -> event.isAltDown() && shift(event, -1);
            case RIGHT -> event.isAltDown() && shift(event, 1);
            case UP -> event.isAltDown() && link(-1);
            case DOWN -> event.isAltDown() && link(1);
            case PLUS, ADD, EQUALS -> event.isControlDown() && zoom(2);
            case MINUS, SUBTRACT -> event.isControlDown() && zoom(-2);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean shift(KeyEvent event, int days) {
        if (event.isShiftDown()) {
            model.lengthenSelected(days);
        } else {
            model.moveSelected(days);
        }
        return true;
    }

    private boolean add() {
        model.add();
        return true;
    }

    private boolean link(int step) {
        model.stepLink(step);
        return true;
    }

    private boolean zoom(double steps) {
        model.viewport().zoom(model.viewport().width() / 2, steps);
        return true;
    }
}
