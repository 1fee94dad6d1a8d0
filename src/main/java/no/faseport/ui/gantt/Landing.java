package no.faseport.ui.gantt;

import javafx.scene.control.TreeItem;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.OutlineEdit.Side;
import no.faseport.schedule.ActivityId;

/// Where rows land that are let go of over another row, beside or under `line`.
record Landing(ActivityId line, Side side) {
    private static final double QUARTER = 0.25;

    /// So far down `row`, from 0 to 1: the upper quarter of a row is above it, the lower quarter below, and what is between
    /// under it.
    ///
    /// Below an open summary stands the first row under it, so that is what they land above.
    static Landing at(TreeItem<GanttRow> row, double part) {
        if (part < QUARTER) {
            return new Landing(row.getValue().id(), Side.ABOVE);
        }
        if (part <= 1 - QUARTER) {
            return new Landing(row.getValue().id(), Side.UNDER);
        }
        return row.isExpanded() && !row.getChildren().isEmpty()
                ? new Landing(row.getChildren().getFirst().getValue().id(), Side.ABOVE)
                : new Landing(row.getValue().id(), Side.BELOW);
    }
}
