package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The cells of a row while it is read; those that are skipped are empty.
final class RowCells {
    private final SheetLimits limits;
    private final List<Cell> cells = new ArrayList<>();

    RowCells(SheetLimits limits) {
        this.limits = limits;
    }

    /// Puts a cell in a column, counted from 0.
    void put(int column, Cell cell) throws Refusal {
        if (cell instanceof Cell.Empty) {
            return;
        }
        if (column >= limits.columns()) {
            throw new Refusal("spreadsheet.refused.tooManyColumns", (long) limits.columns());
        }
        if (column >= cells.size()) {
            cells.addAll(Collections.nCopies(column + 1 - cells.size(), Cell.EMPTY));
        }
        cells.set(column, cell);
    }

    /// Begins another row.
    void clear() {
        cells.clear();
    }

    /// The cells so far; they change with the next that is put.
    List<Cell> all() {
        return cells;
    }
}
