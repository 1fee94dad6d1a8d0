package no.faseport.ui.economy;

/// Where Ctrl and an arrow lead, as in spreadsheets: to the end of a run of filled cells, or over empty ones to the next filled.
final class Edge {
    private final Sheet sheet;
    private final int rows;
    private final int columns;

    private Edge(Sheet sheet, int rows, int columns) {
        this.sheet = sheet;
        this.rows = rows;
        this.columns = columns;
    }

    /// The cell it leads to from the cursor of `at`, with a step of one row or one column.
    static Selection from(Sheet sheet, Selection at, int rows, int columns) {
        return new Edge(sheet, rows, columns).walk(Selection.of(at.row(), at.column()));
    }

    private Selection walk(Selection from) {
        var at = next(from);
        var run = filled(from) && filled(at);
        while (!at.equals(from)) {
            var next = next(at);
            if (next.equals(at) || (run ? !filled(next) : filled(at))) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private Selection next(Selection at) {
        var column = Math.max(0, Math.min(at.column() + columns, sheet.columns().size() - 1));
        return Selection.of(rows == 0 ? at.row() : sheet.rowFrom(at.row(), rows), column);
    }

    private boolean filled(Selection at) {
        return at.row() < sheet.rows().size() && !sheet.rows().get(at.row()).cell(at.column()).text().isEmpty();
    }
}
