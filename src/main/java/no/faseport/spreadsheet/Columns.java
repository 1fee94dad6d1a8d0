package no.faseport.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Which column is what, in one sheet.
record Columns(Map<ColumnRole, Integer> fields, List<AmountColumn> amounts, List<ColumnFound> found) {
    Columns {
        fields = Map.copyOf(fields);
        amounts = List.copyOf(amounts);
        found = List.copyOf(found);
    }

    /// The cell of `role` in `row`; the empty cell where the sheet has no such column.
    Cell cell(SheetRow row, ColumnRole role) {
        var column = fields.get(role);
        return column == null ? Cell.EMPTY : row.cell(column);
    }

    /// The column of `role`.
    OptionalInt column(ColumnRole role) {
        var column = fields.get(role);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /// The first column of these roles that the sheet has, or the first column of all.
    int columnOf(ColumnRole... roles) {
        for (var role : roles) {
            if (fields.containsKey(role)) {
                return column(role).getAsInt();
            }
        }
        return 0;
    }
}
