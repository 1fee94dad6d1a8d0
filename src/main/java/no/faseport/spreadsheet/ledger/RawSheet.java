package no.faseport.spreadsheet.ledger;

import java.util.List;
import java.util.Set;
import no.faseport.spreadsheet.SheetRow;

/// The beginning of a sheet as it stands: its first rows, and which of its columns people do not see.
record RawSheet(String name, boolean hidden, List<SheetRow> rows, Set<Integer> hiddenColumns) {
    RawSheet {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /// The rows under the heading that ends in row `until`.
    List<SheetRow> below(int until) {
        return rows.stream().filter(row -> row.number() > until).toList();
    }
}
