package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The headings of a grid: the groups above, the columns below. A group's heading stays in sight as long as any of it is.
final class GridHead extends Pane {
    static final double GROUP = 24;
    static final double HEIGHT = 50;

    private final Pane groups = new Pane();
    private final Rectangle window = new Rectangle();
    private final List<Label> labels = new ArrayList<>();

    private final GridModel model;
    private List<Object> shown = List.of();

    /// Of the grid of `model`, which is put in the order of a column by a click on its heading.
    GridHead(GridModel model) {
        this.model = model;
        getStyleClass().add("money-head");
        groups.setManaged(false);
        groups.setClip(window);
        getChildren().add(groups);
    }

    /// Shows the headings of `sheet` as they stand in `layout`.
    void show(Sheet sheet, GridLayout layout) {
        var now = List.of(sheet.leads(), sheet.columns(), layout);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        labels.forEach(label -> ((Pane) label.getParent()).getChildren().remove(label));
        labels.clear();
        var x = 0.0;
        for (int i = 0; i < layout.leads().size(); i++) {
            add(this, sheet.leads().get(i).title(), "money-head-lead", x, GROUP, layout.leads().get(i))
                    .pseudoClassStateChanged(GridRow.LEAD_FIRST, i == 0);
            sorts(labels.getLast(), -1 - i);
            x += layout.leads().get(i);
        }
        groups.resizeRelocate(x, 0, Math.max(0, layout.width() - x), HEIGHT);
        window.setWidth(groups.getWidth());
        window.setHeight(HEIGHT);
        columns(sheet, layout);
    }

    private void columns(Sheet sheet, GridLayout layout) {
        var last = Math.min(sheet.columns().size(), layout.firstSeen() + layout.seen());
        for (int column = layout.firstSeen(); column < last; column++) {
            var at = sheet.columns().get(column);
            var left = layout.x(column) - layout.leadWidth();
            var title = add(groups, at.title(), "money-head-column", left, GROUP, layout.columnWidth());
            sorts(title, column);
            var begins = column == 0 || !sheet.columns().get(column - 1).group().equals(at.group());
            if (begins || column == layout.firstSeen()) {
                group(sheet, layout, column, left, begins && column > 0);
            }
            if (begins && column > 0) {
                title.getStyleClass().add("first");
            }
        }
    }

    private void sorts(Label label, int column) {
        label.setOnMouseClicked(event -> model.sort(column));
    }

    private void group(Sheet sheet, GridLayout layout, int column, double left, boolean first) {
        var name = sheet.columns().get(column).group();
        var end = column;
        while (end < sheet.columns().size() && sheet.columns().get(end).group().equals(name)) {
            end++;
        }
        var from = Math.max(0, left);
        var label = add(groups, name, "money-head-group", from, 0,
                layout.x(end) - layout.leadWidth() - from);
        if (first) {
            label.getStyleClass().add("first");
        }
    }

    private Label add(Pane parent, String text, String style, double x, double y, double width) {
        var label = new Label(text);
        label.setManaged(false);
        label.getStyleClass().add(style);
        label.setAccessibleRole(AccessibleRole.TABLE_COLUMN);
        parent.getChildren().add(label);
        label.resizeRelocate(x, y, width, parent == this || y > 0 ? HEIGHT - GROUP : GROUP);
        labels.add(label);
        return label;
    }
}
