package no.faseport.report;

import java.util.List;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.report.pen.PaperFont;

/// About how high the lines of a table will be, in points, so that those that belong together are kept on one page.
final class TableHeights {
    private static final double TEXT = 8.5 / 0.75;
    private static final double LINE = 11.05;
    private static final double SPACE = 5.5;
    /// The same in tables of low rows.
    private static final double LOW_LINE = 8.7;
    private static final double LOW_SPACE = 4.6;
    /// How high a line of quieter words is.
    private static final double BELOW = 0.814;
    private static final double WRAPPED = 0.8;
    private static final double WHOLE = 0.98;
    private static final double POINT = 0.75;
    /// How wide facts are at most, in pixels, and what is told of them of that.
    private static final double FACTS = 680;
    private static final double FACT = 0.72;
    private static final double MOST = 300;
    /// A heading with the caption below it.
    private static final double HEADING = 50;
    /// What is drawn of what is reckoned with.
    private static final double DRAWN = 0.965;
    /// How much lower each row of a tight table is.
    private static final double TIGHTER = 1.1;
    private static final int SHORT = 12;
    /// So many rows of a longer table stand at the foot of a page at least.
    private static final int FIRST = 6;
    /// A row higher than this goes on on the next page; one that does not is moved there, and its heading stays behind.
    private static final double TALL = 240;

    private final PaperFont font;

    TableHeights(PaperFont font) {
        this.font = font;
    }

    /// The head of `table` with the first lines below it; all of a table that is so short that it may not be parted.
    double beginning(Block.Table table, TableRoom.Fit fit) {
        return table.rows().size() > SHORT ? lead(table, fit) : Math.min(MOST, whole(table, fit));
    }

    /// All of `facts` in a room so many pixels wide, unless they are so high that they may be parted.
    double beginning(Block.Facts facts, double wide) {
        return Math.min(MOST, whole(facts, wide));
    }

    /// True where `facts` are so high in a room so many pixels wide that they are parted between two pages.
    boolean isTall(Block.Facts facts, double wide) {
        return whole(facts, wide) > TALL;
    }

    private double whole(Block.Facts facts, double wide) {
        return facts.lines().stream().mapToDouble(line -> height(line, wide)).sum();
    }

    /// True where `line` of facts is so high that it is parted as well.
    boolean isTall(List<String> line, double wide) {
        return height(line, wide) > TALL;
    }

    private double height(List<String> line, double wide) {
        var text = String.join(" ", line.subList(1, line.size()));
        double told = Math.min(wide, FACTS) * FACT * WRAPPED;
        return Math.max(1, Math.ceil(font.width(text, TEXT) / told)) * LINE + SPACE;
    }

    private double lead(Block.Table table, TableRoom.Fit fit) {
        double lines = 1;
        for (int i = 0; i < table.head().size(); i++) {
            lines = Math.max(lines, lines(Cell.of(table.head().get(i)), fit.column(i) * WRAPPED));
        }
        double first = 0;
        for (int i = 0; i < FIRST; i++) {
            first += height(table, table.rows().get(i), fit);
        }
        return high(table, lines) + Math.min(MOST, Math.max(first, together(table, 0, fit)));
    }

    /// All of `table`.
    double whole(Block.Table table, TableRoom.Fit fit) {
        double height = LINE + SPACE;
        for (var row : table.rows()) {
            height += height(table, row, fit);
        }
        return height;
    }

    /// All of `table` as it is drawn, which is a little lower than what room is kept for.
    double drawn(Block.Table table, TableRoom.Fit fit) {
        return whole(table, fit) * DRAWN;
    }

    /// True where low rows with less air between them make `table` fit, under its heading, on a page so many points high that it
    /// else goes beyond by a few lines.
    boolean isTight(Block.Table table, TableRoom.Fit fit, double page) {
        double all = drawn(table, fit) + HEADING;
        return table.low() && all > page && all - table.rows().size() * TIGHTER <= page;
    }

    /// Row `at` with what may not be parted from it: a group's head and its first row, a row and the sum below it.
    double together(Block.Table table, int at, TableRoom.Fit fit) {
        double height = 0;
        for (int i = at; i < table.rows().size(); i++) {
            height += height(table, table.rows().get(i), fit);
            if (!leads(table, i)) {
                break;
            }
        }
        return Math.min(MOST, height);
    }

    /// True where row `at` may not be parted from the one below it.
    boolean leads(Block.Table table, int at) {
        return at + 1 < table.rows().size() && (table.rows().get(at).kind() == Row.Kind.GROUP
                || table.rows().get(at + 1).kind() == Row.Kind.SUM);
    }

    /// True where `row` is so high that it is parted between two pages; pictures never are.
    boolean isTall(Block.Table table, Row row, TableRoom.Fit fit) {
        return row.cells().stream().noneMatch(Cell.Picture.class::isInstance) && height(table, row, fit) > TALL;
    }

    private static double high(Block.Table table, double lines) {
        return table.low() ? lines * LOW_LINE + LOW_SPACE : lines * LINE + SPACE;
    }

    private double height(Block.Table table, Row row, TableRoom.Fit fit) {
        double lines = 1;
        if (row.kind() != Row.Kind.GROUP) {
            for (int i = 0; i < row.cells().size(); i++) {
                lines = Math.max(lines, lines(row.cells().get(i), fit.column(i)));
            }
        }
        return high(table, lines);
    }

    /// The lines of `text` in letters so high: where it needs more than one, not all of a line is filled.
    private double lines(String text, double high, double column) {
        double wide = font.width(text, high);
        return wide <= column * WHOLE && text.indexOf('\n') < 0
                ? 1
                : Math.ceil(wide / Math.max(1, column * WRAPPED));
    }

    private double lines(Cell cell, double column) {
        return switch (cell) {
            case Cell.Text text -> lines(text.text(), TEXT, column);
            case Cell.Lines lines -> lines(lines.text(), TEXT, column)
                    + BELOW * lines(lines.below(), TEXT * TableRoom.BELOW, column);
            case Cell.Sign _ -> 1;
            case Cell.Picture picture -> picture.drawing().height() * POINT / LINE;
        };
    }
}
