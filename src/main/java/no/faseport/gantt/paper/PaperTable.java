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
    /// How much of a text's width two lines of it need, as words are not parted and the letters are a little smaller.
    private static final double TWO_LINES = 0.65;

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
        var narrower = sum(wanted) > room ? wanted.stream().map(one -> onTwoLines(one, rows)).toList() : wanted;
        double lacking = Math.max(0, sum(narrower) - room);
        this.columns = narrower.stream()
                .map(one -> one.what().isName()
                        ? new Column(one.what(), Math.max(NARROWEST_NAME, one.width() - lacking))
                        : one)
                .toList();
    }

    /// A column of texts so wide that they stand on two lines each, and as wide as its longest word.
    private Column onTwoLines(Column column, List<GanttRow> rows) {
        if (column.what().kind() != PaperColumn.Kind.TEXT) {
            return column;
        }
        double least = widths.of(column.what().head()) * BOLD;
        for (var row : rows) {
            for (var word : column.what().text().apply(row).split(" ")) {
                least = Math.max(least, widths.of(word));
            }
        }
        return new Column(column.what(),
                Math.min(column.width(), Math.max(least + 2 * AIR, column.width() * TWO_LINES)));
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
