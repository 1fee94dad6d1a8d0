package no.faseport.ui.gantt;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import no.faseport.gantt.GanttSight;

/// The chart's own scroll bars: down the lines together with the table, and through the plan's time.
final class GanttScrollBars {
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar through = new ScrollBar();
    private final GanttViewModel model;
    private final GanttTable table;
    private boolean following;

    GanttScrollBars(GanttViewModel model, GanttTable table) {
        this.model = model;
        this.table = table;
        down.setOrientation(Orientation.VERTICAL);
        down.setId("gantt-scroll");
        down.setUnitIncrement(GanttSight.ROW);
        down.valueProperty().addListener((_, _, top) -> scrollDown(top.doubleValue()));
        through.valueProperty().addListener((_, _, day) -> scrollThrough(day.doubleValue()));
        model.changesProperty().addListener((_, _, _) -> follow());
    }

    /// Puts the bars around `chart`.
    BorderPane around(GanttChart chart) {
        var pane = new BorderPane(chart);
        pane.setRight(down);
        pane.setBottom(through);
        return pane;
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        var viewport = model.viewport();
        double head = 2 * GanttSight.HEAD_ROW + (model.plan().hasRibbon() ? GanttSight.RIBBON : 0);
        BorderPane.setMargin(down, new Insets(head, 0, 0, 0));
        double bottom = table.bottom();
        double page = Math.max(1, viewport.height() - head);
        down.setVisible(bottom > 0);
        down.setMax(Math.max(1, bottom));
        down.setVisibleAmount(down.getMax() * page / (bottom + page));
        down.setBlockIncrement(page);
        down.setValue(viewport.top());
        followTime(viewport);
        following = false;
    }

    /// The whole way is the plan with a month before and after, and further where people have gone further.
    private void followTime(GanttViewport viewport) {
        double first = viewport.scale().firstDay();
        double days = viewport.width() / viewport.scale().pixelsPerDay();
        var extent = model.extent();
        double from = Math.min(first, extent.getFirst().toEpochDay() - 30.0);
        double until = Math.max(first + days, extent.getLast().toEpochDay() + 31.0);
        through.setMin(from);
        through.setMax(Math.max(from + 1, until - days));
        through.setVisibleAmount((through.getMax() - from) * days / (until - from));
        through.setUnitIncrement(days / 20);
        through.setBlockIncrement(days);
        through.setValue(first);
    }

    private void scrollDown(double top) {
        if (!following) {
            table.scrollBy(top - model.viewport().top());
        }
    }

    private void scrollThrough(double day) {
        if (!following) {
            var scale = model.viewport().scale();
            model.viewport().scrollRight((day - scale.firstDay()) * scale.pixelsPerDay());
        }
    }
}
