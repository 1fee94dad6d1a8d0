package no.faseport.gantt.paper;

import java.util.ArrayList;
import java.util.List;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.TextWidths;

/// The table beside the chart: which columns it has and how wide they are, and how much of it the sheets to the right repeat.
public final class PaperTable {
    /// How far each level of the outline is indented.
    public static final double INDENT = 14;
    /// Free on both sides of a cell's text.
    public static final double AIR = 6;
    private static final double WIDEST_NAME = 300;
    private static final double NARROWEST_NAME = 120;
    private static final double WIDEST = 190;
    private static final double MOST_OF_SHEET = 0.6;
    private static final double BOLD = 1.08;

    private final TextWidths widths;
    private final List<Column> columns;

    /// A column with its head and its width in the chart's pixels.
    public record Column(PaperColumn what, double width) {
    }

    PaperTable(List<PaperColumn> shown, List<GanttRow> rows, TextWidths widths, double inner) {
        this.widths = widths;
        var wanted = new ArrayList<Column>();
        for (var column : shown) {
            wanted.add(new Column(column, Math.max(widest(column, rows), widths.of(column.head()) * BOLD) + 2 * AIR));
        }
        double room = inner * MOST_OF_SHEET;
        double sum = sum(wanted);
        this.columns = wanted.stream()
                .map(one -> one.what().isName() && sum > room
                        ? new Column(one.what(), Math.max(NARROWEST_NAME, one.width() - (sum - room)))
                        : one)
                .toList();
    }

    private double widest(PaperColumn column, List<GanttRow> rows) {
        double widest = 0;
        for (var row : rows) {
            double bold = row.summary() ? BOLD : 1;
            widest = Math.max(widest, indent(column, row) + widths.of(column.text().apply(row)) * bold);
        }
        return Math.min(column.isName() ? WIDEST_NAME : WIDEST, widest);
    }

    /// How far the text of `row` is indented in `column`.
    public static double indent(PaperColumn column, GanttRow row) {
        return column.isName() ? row.depth() * INDENT : 0;
    }

    /// The columns that stand on the sheets of `tile`: all on the first, the names alone on those to the right.
    public List<Column> columns(int tile) {
        return tile == 0 ? columns : columns.stream().filter(one -> one.what().isName()).toList();
    }

    /// How wide the table is on the sheets of `tile`.
    public double width(int tile) {
        return sum(columns(tile));
    }

    private static double sum(List<Column> columns) {
        return columns.stream().mapToDouble(Column::width).sum();
    }
}
