package no.faseport.spreadsheet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A row of a register of systems: its cells by what their column holds, and what the system costs by year.
public record SystemRow(CellAt at, Map<SystemColumn, SystemCell> cells, Map<Integer, SystemCell> costs) {
    /// Keeps copies.
    public SystemRow {
        cells = Map.copyOf(cells);
        costs = new TreeMap<>(costs);
    }

    /// What stands in a column; nothing where it is empty.
    public Optional<SystemCell> cell(SystemColumn column) {
        return Optional.ofNullable(cells.get(column));
    }
}
