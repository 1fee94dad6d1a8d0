package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;

/// Where the columns of a grid stand, in pixels from its left edge.
record GridLayout(List<Double> leads, double columnWidth, int columns, double width, double scrolled) {
    private static final double LEAD_GROWS_TO = 2.0;
    private static final double COLUMN_GROWS_TO = 1.35;

    GridLayout {
        leads = List.copyOf(leads);
    }

    /// The columns of `sheet` in `width` pixels: each as wide as it needs, then the first text column wider, then all.
    static GridLayout of(Sheet sheet, double width, double narrowest, double scrolled) {
        var leads = new ArrayList<Double>();
        sheet.leads().forEach(lead -> leads.add((double) lead.width()));
        var columns = sheet.columns().size();
        var spare = Math.max(0, width - sum(leads) - columns * narrowest);
        if (!leads.isEmpty() && spare > 0) {
            var more = Math.min(spare, leads.getFirst() * (LEAD_GROWS_TO - 1));
            leads.set(0, leads.getFirst() + more);
            spare -= more;
        }
        var wide = columns == 0 ? narrowest : Math.min(narrowest * COLUMN_GROWS_TO, narrowest + spare / columns);
        var most = Math.max(0, sum(leads) + columns * wide - width);
        return new GridLayout(leads, wide, columns, width, Math.max(0, Math.min(scrolled, most)));
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// How wide the columns that stay are together.
    double leadWidth() {
        return sum(leads);
    }

    /// How far the amounts can be scrolled.
    double mostScrolled() {
        return Math.max(0, leadWidth() + columns * columnWidth - width);
    }

    /// Where the grid's own columns end.
    double end() {
        return Math.min(width, leadWidth() + columns * columnWidth - scrolled);
    }

    /// Where a column begins.
    double x(int column) {
        return leadWidth() + column * columnWidth - scrolled;
    }

    /// The column at `x`; -1 for the text columns, and the last one beyond the end.
    int columnAt(double x) {
        return x < leadWidth() ? -1 : Math.min(columns - 1, (int) ((x - leadWidth() + scrolled) / columnWidth));
    }

    /// The first column that is seen, wholly or in part.
    int firstSeen() {
        return (int) (scrolled / columnWidth);
    }

    /// How many columns are seen, wholly or in part.
    int seen() {
        var room = Math.max(0, width - leadWidth());
        return Math.max(0, Math.min(columns - firstSeen(), (int) Math.ceil(room / columnWidth) + 1));
    }

    /// How far to have scrolled for a column to be wholly seen.
    double scrolledTo(int column) {
        var left = column * columnWidth;
        var right = left + columnWidth - (width - leadWidth());
        return Math.max(0, Math.min(left, Math.max(scrolled, right)));
    }
}
