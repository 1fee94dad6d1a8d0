package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import no.faseport.gantt.GanttFacts;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Selection;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;

/// The table beside the chart: the tree of activities, edited in place, whose scrolling the chart follows.
final class GanttTable implements GanttChart.Scrolled {
    private final TreeTableView<GanttRow> table = new TreeTableView<>();
    private final List<VirtualFlow<?>> flows = new ArrayList<>();
    private final List<ScrollBar> bars = new ArrayList<>();
    private final GanttViewModel model;
    private final GanttSpeech speech;
    private final CellCursor cursor = new CellCursor();
    private GanttTree tree;
    private GanttRows shown;
    private Optional<GanttTree> offered = Optional.empty();
    private final EventHandler<TreeItem.TreeModificationEvent<GanttRow>> unfolding = event -> fold(event, false);
    private final EventHandler<TreeItem.TreeModificationEvent<GanttRow>> folding = event -> fold(event, true);
    private Beside beside = new Beside(List.of(), List.of(), Map.of());
    private boolean following;

    GanttTable(GanttViewModel model) {
        this.model = model;
        this.speech = new GanttSpeech(model.words());
        this.shown = model.rowsProperty().get();
        this.tree = new GanttTree(shown);
        table.setId("gantt-table");
        table.setShowRoot(false);
        table.setEditable(model.actions().canChange());
        if (table.isEditable()) {
            table.getStyleClass().add("writable");
        }
        table.setFixedCellSize(GanttSight.ROW);
        table.setAccessibleText(model.words().text("gantt.table"));
        table.getColumns().setAll(new GanttColumns(model, cursor).all());
        column("name").ifPresent(table::setTreeColumn);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> new GanttTableRow(model));
        take(tree);
        show(model.rowsProperty().get());
        model.rowsProperty().addListener((_, _, rows) -> show(rows));
        table.editingCellProperty().addListener((_, _, cell) -> {
            if (cell == null) {
                show(model.rowsProperty().get());
            }
        });
        model.selectionProperty().addListener((_, _, chosen) -> {
            follow(chosen);
            say();
        });
        table.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<TreeItem<GanttRow>>) _ -> choose());
        // the line people stand in is known only after the lines that are chosen
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> choose());
        model.toldProperty().addListener((_, _, _) -> say());
        table.skinProperty().addListener((_, _, _) -> knowSkin());
        cursor.columnProperty().subscribe((_, key) -> column(key).ifPresent(this::sayCell));
    }

    /// What stands in the cell people have walked to, for those who listen.
    private void sayCell(TreeTableColumn<GanttRow, ?> column) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(item -> column.getCellData(item))
                .ifPresent(text -> table.setAccessibleText(column.getText() + ": " + text));
    }

    TreeTableView<GanttRow> node() {
        return table;
    }

    private Optional<TreeTableColumn<GanttRow, ?>> column(String key) {
        return table.getColumns().stream().filter(column -> column.getId().equals(key)).findFirst();
    }

    /// Shows the lines; while something is written, when that is done.
    private void show(GanttRows rows) {
        if (table.getEditingCell() != null) {
            return;
        }
        following = true;
        shown = rows;
        var fitting = offered.filter(one -> one.holds(rows))
                .orElseGet(() -> tree.of(rows));
        offered = Optional.empty();
        if (!fitting.equals(tree)) {
            take(fitting);
        }
        tree.take(rows);
        var told = Beside.of(model.plan());
        if (!told.equals(beside)) {
            beside = told;
            table.refresh();
        }
        following = false;
        follow(model.selectionProperty().get());
    }

    /// The tree that is shown, for whoever makes another of a plan that may have the same lines.
    GanttTree tree() {
        return tree;
    }

    /// Takes a tree to show the next lines in, if it is of these.
    void offer(GanttTree ofNext) {
        offered = Optional.of(ofNext);
    }

    private void take(GanttTree another) {
        tree = another;
        tree.close(model.closed());
        tree.root().addEventHandler(TreeItem.<GanttRow>branchExpandedEvent(), unfolding);
        tree.root().addEventHandler(TreeItem.<GanttRow>branchCollapsedEvent(), folding);
        table.setRoot(tree.root());
    }

    private void fold(TreeItem.TreeModificationEvent<GanttRow> event, boolean isClosed) {
        model.setClosed(event.getTreeItem().getValue().id(), isClosed);
    }

    /// Which dependency or gate is chosen, or what was done last, or what it is, for those who listen.
    private void say() {
        var said = speech.chosen(model);
        table.setAccessibleText(said.isEmpty() ? model.words().text("gantt.table") : said);
    }

    private Optional<TreeItem<GanttRow>> item(ActivityId activity) {
        return tree.item(activity);
    }

    /// Chooses in the model what people have chosen in the table; the line they stand in leads.
    private void choose() {
        var ids = new LinkedHashSet<ActivityId>();
        for (var item : table.getSelectionModel().getSelectedItems()) {
            if (item != null) {
                ids.add(item.getValue().id());
            }
        }
        var lead = Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(item -> item.getValue().id());
        if (!following && !ids.isEmpty()) {
            // the table has chosen already, and must not choose again while it tells so
            following = true;
            model.choose(new Selection.Lines(lead.filter(ids::contains).orElseGet(ids::getLast), ids));
            following = false;
        }
    }

    private void follow(Selection chosen) {
        if (following) {
            return;
        }
        following = true;
        switch (chosen) {
            case Selection.Lines lines -> shown.place(lines.lead()).ifPresent(row -> selectRows(row, lines));
            case Selection.Chain chain -> table.getSelectionModel().clearSelection();
            case Selection.AtGate gate -> table.getSelectionModel().clearSelection();
            case Selection.Nothing nothing -> table.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void selectRows(int row, Selection.Lines lines) {
        var rows = lines.activities().stream().flatMap(id -> shown.place(id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var selection = table.getSelectionModel();
        if (selection.getSelectedIndex() != row || !rows.equals(Set.copyOf(selection.getSelectedIndices()))) {
            rows.addLast(row);
            selection.clearSelection();
            selection.selectIndices(rows.getFirst(), rows.stream().skip(1).mapToInt(Integer::intValue).toArray());
        }
        flow().filter(flow -> row * GanttSight.ROW < top()
                || (row + 1) * GanttSight.ROW > top() + flow.getHeight() - bottomBar())
                .ifPresent(_ -> table.scrollTo(Math.max(0, row - 3)));
    }

    /// Chooses a line and opens the summaries that it is under.
    void reveal(ActivityId line) {
        for (var at = item(line).map(TreeItem::getParent); at.isPresent(); at = at.map(TreeItem::getParent)) {
            at.get().setExpanded(true);
        }
        model.select(line);
    }

    /// In which column people write on a line.
    CellCursor cursor() {
        return cursor;
    }

    /// Lets people write on a line where the cursor is, which they have `begun` already; empty to begin with what is there.
    void edit(ActivityId activity, String begun) {
        if (!begins(activity, begun)) {
            // the line was out of sight, and is not now
            begins(activity, begun);
        }
    }

    private boolean begins(ActivityId activity, String begun) {
        if (field().isEmpty()) {
            table.edit(-1, null);
        }
        item(activity).map(table::getRow).filter(row -> row >= 0).ifPresent(row -> {
            column(cursor.columnProperty().get()).filter(TreeTableColumn::isVisible).or(() -> column("name"))
                    .ifPresent(column -> {
                        // only what is in sight has cells to write in
                        table.scrollToColumn(column);
                        table.layout();
                        table.edit(row, column);
                    });
            field().filter(_ -> !begun.isEmpty())
                    .ifPresent(field -> field.replaceText(0, field.getLength(), begun));
            if (field().isEmpty()) {
                table.scrollTo(row);
            }
        });
        return field().isPresent();
    }

    /// Where people write in the table, while they do.
    private Optional<TextField> field() {
        return table.getEditingCell() != null && table.getScene().getFocusOwner() instanceof TextField field
                ? Optional.of(field)
                : Optional.empty();
    }

    /// Tells when people have thought better of writing the name of a line.
    void onNotNamed(Runnable forgotten) {
        column("name").ifPresent(name -> name.addEventHandler(TreeTableColumn.<GanttRow, Object>editCancelEvent(),
                _ -> forgotten.run()));
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

    /// What cells tell that is not in the rows themselves, so that they are filled again where it has changed.
    private record Beside(List<Dependency> links, List<GanttFacts.Abroad> abroad, Map<ActivityId, String> staff) {
        static Beside of(GanttPlan plan) {
            return new Beside(plan.dependencies(), plan.facts().abroad(), plan.facts().staff());
        }
    }
}
