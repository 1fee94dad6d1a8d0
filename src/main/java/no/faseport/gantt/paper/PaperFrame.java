package no.faseport.gantt.paper;

import no.faseport.gantt.GanttSight;

/// A sheet's measures in the chart's pixels, of which each is `scale` points on paper.
///
/// @param width the whole sheet's
/// @param height the whole sheet's
/// @param margin what is left free on every side
/// @param rows how many rows there is room for
/// @param legend the height of the legend below them
/// @param title the height of the title above the plan; 0 where a document has one
/// @param last the height of the last line, below the legend; 0 where a document numbers its pages
public record PaperFrame(double scale, double width, double height, double margin, int rows, double legend,
        double title, double last) {
    /// The size of the chart's text in pixels.
    public static final double TEXT = 12;
    /// The height of the title above the plan.
    public static final double TITLE = 54;
    /// Free above the legend.
    public static final double ABOVE_LEGEND = 8;
    /// The height of the last line, below the legend.
    public static final double LAST_LINE = 20;
    /// What a picture in a document keeps free around it, for the lines of its edge.
    private static final double EDGE = 1;
    private static final double MARGIN_POINTS = 10 * PaperSize.MILLIMETRE;

    /// The frame of `order`'s sheets for so many rows under a head of `ganttHead` pixels and over a legend of `legend`.
    static PaperFrame of(PaperOrder order, int rowCount, double ganttHead, double legend) {
        if (order.layout() instanceof PlanLayout.Within within) {
            return within(order, within, rowCount, ganttHead + ABOVE_LEGEND + legend, legend);
        }
        double fixed = TITLE + ganttHead + ABOVE_LEGEND + legend + LAST_LINE;
        double usual = order.points() / TEXT;
        double width = order.size().width(order.landscape());
        double height = order.size().height(order.landscape());
        double usable = height - 2 * MARGIN_POINTS;
        double scale = switch (order.layout()) {
            case PlanLayout.OnePage one -> Math.clamp(usable / (fixed + rowCount * GanttSight.ROW),
                    PaperOrder.LEAST_POINTS / TEXT, usual);
            case PlanLayout.PagesWide wide -> usual;
            case PlanLayout.Tiled tiled -> usual;
            case PlanLayout.Roll roll -> usual;
            case PlanLayout.Within within -> usual;
        };
        double margin = MARGIN_POINTS / scale;
        if (order.layout() instanceof PlanLayout.Roll) {
            int rows = Math.max(1, rowCount);
            return new PaperFrame(scale, width / scale, 2 * margin + fixed + rows * GanttSight.ROW, margin, rows,
                    legend, TITLE, LAST_LINE);
        }
        int rows = Math.max(1, (int) Math.floor((usable / scale - fixed) / GanttSight.ROW + 1e-6));
        return new PaperFrame(scale, width / scale, height / scale, margin, rows, legend, TITLE, LAST_LINE);
    }

    private static PaperFrame within(PaperOrder order, PlanLayout.Within room, int rowCount, double fixed,
            double legend) {
        double whole = 2 * EDGE + fixed + Math.max(1, rowCount) * GanttSight.ROW;
        double fit = room.height() / whole;
        double scale = fit < PaperOrder.LEAST_POINTS / TEXT
                ? Math.min(order.points(), PaperOrder.USUAL_POINTS) / TEXT
                : Math.min(fit, order.points() / TEXT);
        double height = Math.min(whole, room.height() / scale);
        int rows = Math.max(1, (int) Math.floor((height - 2 * EDGE - fixed) / GanttSight.ROW + 1e-6));
        return new PaperFrame(scale, room.width() / scale, height, EDGE, rows, legend, 0, 0);
    }

    /// The width between the margins.
    public double inner() {
        return width - 2 * margin;
    }

    /// Where the plan begins below the title.
    public double top() {
        return margin + title;
    }

    /// Where the legend begins.
    public double foot() {
        return height - margin - last - legend;
    }
}
