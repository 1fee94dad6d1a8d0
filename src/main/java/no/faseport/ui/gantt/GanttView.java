package no.faseport.ui.gantt;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttSight;
import no.faseport.planning.OutlineEdit.Side;
import no.faseport.ui.Action;
import no.faseport.ui.Once;
import no.faseport.words.Words;

/// A plan as a tree table and a chart side by side, for mouse and keyboard.
public final class GanttView extends BorderPane {
    private static final double NEARLY_HALF = 0.45;
    private static final double ALMOST_HALF = 0.48;

    private final GanttViewModel model;
    private final GanttPointer pointer;
    private final GanttTable table;
    private final GanttChart chart;
    private final LinesClipboard clipboard;
    private final Typing typing;
    private final FillDown fill;
    private final Once<Inspector> inspector;
    private final LegendPopup legend;
    private final SplitPane split = new SplitPane();

    /// Shows what `model` holds; the words are those the model was given. The toolbar offers `more` in a menu.
    public GanttView(GanttViewModel model, List<Action> more) {
        this.model = model;
        this.pointer = new GanttPointer(model);
        this.table = new GanttTable(model);
        this.chart = new GanttChart(model, pointer, table);
        this.clipboard = new LinesClipboard(model);
        this.typing = new Typing(model, table);
        var find = new FindLine(model, table);
        this.fill = new FillDown(model, table.cursor());
        var words = model.words();
        getStyleClass().add("gantt");
        getStylesheets().add("/no/faseport/gantt.css");
        this.legend = new LegendPopup(words);
        setTop(new GanttToolbar(words, more, this::showLegend).node(model, table, find));
        var right = new GanttScrollBars(model, table).around(chart);
        right.setMinWidth(200);
        split.getItems().setAll(left(words), right);
        split.setDividerPositions(NEARLY_HALF);
        widthProperty().addListener((_, before, _) -> {
            if (before.doubleValue() == 0) {
                divide(Math.clamp(untilFinish(), NEARLY_HALF * getWidth(), ALMOST_HALF * getWidth()));
            }
        });
        setCenter(split);
        this.inspector = new Once<>(() -> new Inspector(model, table::takeFocus));
        model.inspectingProperty().addListener((_, _, open) -> inspect(open));
        addEventFilter(KeyEvent.KEY_PRESSED, keys()::press);
        var menu = new GanttMenu(model, clipboard, this::details, chart::showChosenLink, fill::run);
        ColumnItems.inHead(table.node());
        table.node().setOnContextMenuRequested(event -> menu.show(table.node(), event));
        chart.setOnContextMenuRequested(event -> menu.show(chart, event));
        addEventFilter(KeyEvent.KEY_TYPED, typing::typed);
        chart.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> table.cursor().toNames());
        model.selectionProperty().addListener((_, _, _) -> {
            table.cursor().stands(model.selected().map(GanttRow::id));
            model.newLines().takeBegun().ifPresent(typing::begun);
        });
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

    /// Opens the panel to the right and goes there, or closes it.
    private void inspect(boolean open) {
        if (open) {
            double table = split.getDividerPositions()[0];
            var panel = inspector.get();
            SplitPane.setResizableWithParent(panel, false);
            panel.open();
            split.getItems().add(panel);
            split.setDividerPositions(table, 1 - panel.getPrefWidth() / Math.max(1, split.getWidth()));
            panel.takeFocus();
        } else {
            split.getItems().remove(inspector.get());
            table.takeFocus();
        }
    }

    /// Goes to the panel, and opens it first where it is closed.
    private void details() {
        if (model.inspectingProperty().get()) {
            inspector.get().takeFocus();
        } else {
            model.inspectingProperty().set(true);
        }
    }

    /// Tells below `owner` what the signs in the chart mean.
    void showLegend(Node owner) {
        legend.show(owner, pointer.legend());
    }

    /// What the first columns take, until the last one of dates.
    private double untilFinish() {
        double sum = 0;
        for (var column : table.node().getVisibleLeafColumns()) {
            sum += column.getPrefWidth();
            if ("finish".equals(column.getId())) {
                return sum + 4;
            }
        }
        return 0;
    }

    /// Gives the table so many pixels of what there is, the chart the rest and never less than two fifths.
    void divide(double pixels) {
        split.setDividerPositions(Math.min(0.6, pixels / Math.max(1, getWidth())));
    }

    /// The lines as the table has them now, for whoever makes a tree of others.
    GanttTree tree() {
        return table.tree();
    }

    /// Takes the tree for the lines that are shown next.
    void offer(GanttTree tree) {
        table.offer(tree);
    }

    /// The table, for whoever remembers its columns.
    TreeTableView<GanttRow> columns() {
        return table.node();
    }

    /// True where the keyboard is in the table and its cells can be written in.
    private boolean isWritable() {
        return table.node().isFocused() && table.node().isEditable();
    }

    private GanttKeys keys() {
        var keys = new GanttKeys(model);
        keys.tries("Esc", () -> pointer.cancel() || model.leaveLink());
        keys.tries("Enter", () -> {
            if (!chart.showChosenLink() && !model.gates().open()) {
                model.chosen().add(Side.BELOW);
            }
            return true;
        });
        keys.does("Alt+Enter", () -> model.inspectingProperty().set(!model.inspectingProperty().get()));
        keys.does("Shift+F2", this::details);
        keys.does("F2", () -> model.selected().ifPresent(row -> table.edit(row.id(), "")));
        keys.tries("Right", () -> isWritable() && table.cursor().walk(table.node(), 1));
        keys.tries("Left", () -> isWritable() && table.cursor().walk(table.node(), -1));
        keys.tries("Tab", () -> isWritable() && table.cursor().step(table.node(), 1));
        keys.tries("Shift+Tab", () -> isWritable() && table.cursor().step(table.node(), -1));
        keys.does("Shortcut+D", fill::run);
        keys.does("Shortcut+C", clipboard::copy);
        keys.does("Shortcut+X", clipboard::cut);
        keys.does("Shortcut+V", clipboard::paste);
        return keys;
    }
}
