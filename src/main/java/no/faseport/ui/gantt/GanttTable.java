package no.faseport.ui.gantt;

import no.faseport.gantt.Selection;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.gantt.GanttSight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import no.faseport.schedule.ActivityId;

/// The table beside the chart: the tree of activities, edited in place, whose scrolling the chart follows.
final class GanttTable implements GanttChart.Scrolled {
    private static final PseudoClass SUMMARY = PseudoClass.getPseudoClass("summary");

    private final TreeTableView<GanttRow> table = new TreeTableView<>();
    private final List<VirtualFlow<?>> flows = new ArrayList<>();
    private final List<ScrollBar> bars = new ArrayList<>();
    private final GanttViewModel model;
    private final GanttSpeech speech;
    private Map<ActivityId, TreeItem<GanttRow>> items = new HashMap<>();
    private List<Place> shape = List.of();
    private boolean following;

    GanttTable(GanttViewModel model) {
        this.model = model;
        this.speech = new GanttSpeech(model.words());
        table.setId("gantt-table");
        table.setShowRoot(false);
        table.setEditable(model.actions().canChange());
        table.setFixedCellSize(GanttSight.ROW);
        table.setAccessibleText(model.words().text("gantt.table"));
        table.getColumns().setAll(new GanttColumns(model).all());
        table.setRowFactory(_ -> new SpokenRow());
        show(model.rowsProperty().get());
        model.rowsProperty().addListener((_, _, rows) -> show(rows));
        model.selectionProperty().addListener((_, _, chosen) -> {
            follow(chosen);
            say();
        });
        table.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> choose(Optional.ofNullable(item)));
        table.skinProperty().addListener((_, _, _) -> knowSkin());
    }

    TreeTableView<GanttRow> node() {
        return table;
    }

    private void show(GanttRows rows) {
        var newShape = rows.all().stream().map(row -> new Place(row.id(), row.depth())).toList();
        following = true;
        if (newShape.equals(shape)) {
            rows.all().forEach(row -> item(row.id()).filter(item -> !item.getValue().equals(row))
                    .ifPresent(item -> item.setValue(row)));
        } else {
            shape = newShape;
            rebuild(rows.all());
        }
        following = false;
        follow(model.selectionProperty().get());
    }

    private void rebuild(List<GanttRow> rows) {
        var root = new TreeItem<GanttRow>();
        var newItems = new HashMap<ActivityId, TreeItem<GanttRow>>();
        var children = new HashMap<TreeItem<GanttRow>, List<TreeItem<GanttRow>>>();
        for (var row : rows) {
            var item = new TreeItem<>(row);
            item.setExpanded(!model.isClosed(row.id()));
            item.expandedProperty().addListener((_, _, open) -> model.setClosed(item.getValue().id(), !open));
            newItems.put(row.id(), item);
            var parent = row.activity().parent().flatMap(id -> Optional.ofNullable(newItems.get(id))).orElse(root);
            children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(item);
        }
        children.forEach((parent, below) -> parent.getChildren().setAll(below));
        root.setExpanded(true);
        items = newItems;
        table.setRoot(root);
    }

    /// What the table is, or which dependency is chosen from it, for those who listen.
    private void say() {
        table.setAccessibleText(model.chosenLink()
                .map(link -> model.words().text("gantt.link.chosen", speech.tip(link, model.rowsProperty().get())))
                .orElseGet(() -> model.words().text("gantt.table")));
    }

    private Optional<TreeItem<GanttRow>> item(ActivityId activity) {
        return Optional.ofNullable(items.get(activity));
    }

    private void choose(Optional<TreeItem<GanttRow>> item) {
        if (!following) {
            item.ifPresent(one -> model.choose(new Selection.Line(one.getValue().id())));
        }
    }

    private void follow(Selection chosen) {
        if (following) {
            return;
        }
        following = true;
        switch (chosen) {
            case Selection.Line line -> item(line.activity()).map(table::getRow).filter(row -> row >= 0)
                    .ifPresent(this::selectRow);
            case Selection.Chain chain -> table.getSelectionModel().clearSelection();
            case Selection.Nothing nothing -> table.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void selectRow(int row) {
        if (table.getSelectionModel().getSelectedIndex() != row) {
            table.getSelectionModel().select(row);
        }
        flow().filter(flow -> row * GanttSight.ROW < top()
                || (row + 1) * GanttSight.ROW > top() + flow.getHeight() - bottomBar())
                .ifPresent(_ -> table.scrollTo(Math.max(0, row - 3)));
    }

    /// Starts editing the name of an activity that has just been added.
    void editAdded() {
        model.takeAdded().ifPresent(this::editName);
    }

    void editName(ActivityId activity) {
        item(activity).map(table::getRow).filter(row -> row >= 0).ifPresent(row -> {
            table.layout();
            table.edit(row, table.getColumns().getFirst());
        });
    }

    @Override
    public double top() {
        return flow().flatMap(flow -> Optional.ofNullable(flow.getFirstVisibleCell()))
                .map(cell -> cell.getIndex() * GanttSight.ROW - cell.getLayoutY()).orElse(0.0);
    }

    /// How far the lines can be scrolled.
    double bottom() {
        return Math.max(0, table.getExpandedItemCount() * GanttSight.ROW
                - flow().map(flow -> flow.getHeight() - bottomBar()).orElse(0.0));
    }

    @Override
    public void scrollBy(double pixels) {
        flow().ifPresent(flow -> flow.scrollPixels(pixels));
        model.changed();
    }

    @Override
    public void takeFocus() {
        table.requestFocus();
    }

    /// How much of the flow the bar below it covers.
    private double bottomBar() {
        return bars.stream().filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .mapToDouble(bar -> bar.getLayoutBounds().getHeight()).findFirst().orElse(0);
    }

    private Optional<VirtualFlow<?>> flow() {
        return flows.stream().findFirst();
    }

    /// Remembers the parts of a new skin that scroll, so that nothing is looked up while they do.
    private void knowSkin() {
        flows.clear();
        bars.clear();
        table.lookupAll(".virtual-flow").forEach(node -> flows.add((VirtualFlow<?>) node));
        table.lookupAll(".scroll-bar").forEach(node -> bars.add((ScrollBar) node));
        bars.forEach(bar -> bar.valueProperty().addListener((_, _, _) -> model.changed()));
    }

    /// A row that a screen reader can say in one sentence, and that knows whether it is a summary.
    private final class SpokenRow extends TreeTableRow<GanttRow> {
        @Override
        protected void updateItem(GanttRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? "" : speech.row(row));
            pseudoClassStateChanged(SUMMARY, !empty && row != null && row.summary());
        }
    }

    private record Place(ActivityId activity, int depth) {
    }
}
