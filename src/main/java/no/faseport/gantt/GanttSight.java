package no.faseport.gantt;

import no.faseport.words.Words;

/// What part of a plan is in sight: the time scale, how many pixels of lines are above, and the chart's size.
public record GanttSight(GanttPlan plan, GanttRows rows, TimeScale scale, double top, double width, double height,
        Selection selection, Hit hovered, Words words, TextWidths widths) {
    /// The height of a line, in the table as in the chart.
    public static final double ROW = 28;
    /// The height of the ribbon with phases and gates.
    public static final double RIBBON = 32;
    /// The height of one of the two rows of the time header.
    public static final double HEAD_ROW = 22;

    /// Where the ribbon ends and the time header begins.
    public double ribbonBottom() {
        return plan.hasRibbon() ? RIBBON : 0;
    }

    /// Where the head ends and the lines begin.
    public double headBottom() {
        return ribbonBottom() + 2 * HEAD_ROW;
    }

    /// The first line that is at least partly in sight.
    public int firstRow() {
        return (int) (top / ROW);
    }

    /// The last line that is at least partly in sight, before the first where there are none.
    public int lastRow() {
        return Math.min(rows.open().size() - 1, (int) ((top + height - headBottom()) / ROW));
    }

    /// The upper edge of a line.
    public double y(int row) {
        return headBottom() + row * ROW - top;
    }

    /// Which line is at `y`, which may be below the last.
    public int rowAt(double y) {
        return (int) Math.floor((y - headBottom() + top) / ROW);
    }

    /// Where a line's bar is; a milestone's box is as wide as its diamond. A reference plan has its place below.
    public Box bar(GanttRow row, int place) {
        boolean above = !plan.facts().baseline().isEmpty();
        double y = y(place) + (above ? 4 : 6);
        double height = above ? 14 : 16;
        if (row.diamond()) {
            return new Box(scale.noon(row.start()) - 8, y, 16, height);
        }
        double x = scale.x(row.start());
        return new Box(x, y, Math.max(2, scale.end(row.finish()) - x), height);
    }

    /// True where any of the box is between the chart's left and right edge.
    public boolean shows(Box box) {
        return box.right() >= 0 && box.x() <= width;
    }
}
