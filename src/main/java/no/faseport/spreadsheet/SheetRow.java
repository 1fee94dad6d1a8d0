package no.faseport.spreadsheet;

import java.util.List;

/// One row of a sheet with at least one cell that is not empty; `number` counts from 1 as spreadsheets do.
record SheetRow(int number, List<Cell> cells) {
    SheetRow {
        cells = List.copyOf(cells);
    }

    /// The cell in the column that counts from 0; the empty cell beyond the last.
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
