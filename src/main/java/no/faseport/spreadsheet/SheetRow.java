package no.faseport.spreadsheet;

import java.util.List;

/// One row of a sheet with at least one cell that is not empty; `number` counts from 1 as spreadsheets do, and `hidden` is
/// true for one the spreadsheet does not show.
public record SheetRow(int number, List<Cell> cells, boolean hidden) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// A row people see.
    public SheetRow(int number, List<Cell> cells) {
        this(number, cells, false);
    }

    /// The cell in the column that counts from 0; the empty cell beyond the last.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /// What stands in its cells of text.
    public List<String> texts() {
        return cells.stream().filter(Cell.Text.class::isInstance).map(cell -> ((Cell.Text) cell).text()).toList();
    }
}
