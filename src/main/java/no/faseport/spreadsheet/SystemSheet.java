package no.faseport.spreadsheet;

import java.util.List;

/// The register of systems that a file holds, the columns it was found in, and what is wrong with the file.
public record SystemSheet(List<SystemRow> rows, List<ColumnFound> columns, List<CellProblem> problems) {
    /// Keeps copies.
    public SystemSheet {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }
}
