package no.faseport.ui.economy;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What a grid shows: columns that stay, columns of amounts under common headings, rows, and totals that stay below.
///
/// The rows may be made when they are looked at, and are not copied.
record Sheet(List<Lead> leads, List<Column> columns, List<Row> rows, List<Row> totals) {
    /// Nothing to show yet.
    static final Sheet EMPTY = new Sheet(List.of(), List.of(), List.of(), List.of());

    Sheet {
        leads = List.copyOf(leads);
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
    }

    /// A column of text that stays at the left, and how wide it wants to be.
    record Lead(String title, int width) {
    }

    /// A column of amounts; neighbours with the same `group` stand under one heading.
    record Column(String group, String title, boolean reckoned) {
    }

    /// How a row looks and what it is for.
    enum Style {
        /// A heading with sums; the cursor passes over it.
        GROUP,
        /// A heading with sums that can be opened and closed.
        SECTION,
        /// A row of amounts.
        LINE,
        /// A sum that matters.
        SUM,
        /// A sum that is part of another.
        DETAIL;

        /// True for rows the cursor can stand on.
        boolean takesCursor() {
            return this != GROUP;
        }
    }

    /// A row: its texts at the left and its cells, made when they are looked at.
    record Row(Style style, List<String> leads, IntFunction<Cell> cells) {
        /// The cell of one column.
        Cell cell(int column) {
            return cells.apply(column);
        }
    }

    /// What stands in a cell and how.
    record Cell(String text, Tone tone) {
        /// A cell without anything in it.
        static final Cell BLANK = new Cell("", Tone.PLAIN);
    }

    /// How a cell is meant; the text says it too.
    enum Tone {
        /// An amount.
        PLAIN,
        /// Reckoned from other cells.
        RECKONED,
        /// More used than granted.
        OVERRUN,
        /// Cannot be written in.
        LOCKED
    }

    /// How many characters the longest total has: no amount above it needs more room.
    int longestTotal() {
        return totals.stream().flatMapToInt(row -> IntStream.range(0, columns.size())
                .map(column -> row.cell(column).text().length())).max().orElse(0);
    }

    /// How many characters the longest heading of a column has.
    int longestTitle() {
        return columns.stream().mapToInt(column -> column.title().length()).max().orElse(0);
    }

    /// The nearest row in direction `step` from `row` (not itself) that takes the cursor; `row` where there is none.
    int rowFrom(int row, int step) {
        return IntStream.iterate(row + step, next -> next >= 0 && next < rows.size(), next -> next + step)
                .filter(next -> rows.get(next).style().takesCursor()).findFirst().orElse(row);
    }

    /// The selection as it must be for this sheet: within it, and the cursor on a row that takes it.
    Selection kept(Selection wanted) {
        var row = within(wanted.row(), rows.size());
        var usable = !rows.isEmpty() && !rows.get(row).style().takesCursor() ? rowFrom(row, 1) : row;
        var column = within(wanted.column(), columns.size());
        return wanted.single()
                ? Selection.of(usable, column)
                : new Selection(within(wanted.anchorRow(), rows.size()),
                        within(wanted.anchorColumn(), columns.size()), usable, column);
    }

    private static int within(int index, int size) {
        return Math.max(0, Math.min(index, size - 1));
    }
}
