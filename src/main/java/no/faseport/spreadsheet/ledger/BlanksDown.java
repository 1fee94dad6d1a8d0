package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.SheetRow;

/// Fills cells that are left blank with what stands above them, as reports write only where something changes.
///
/// A code that changes takes no name with it: the name beside it stays blank where it is blank.
final class BlanksDown {
    private static final Map<LedgerField, LedgerField> CODE_OF = Map.of(LedgerField.PROJECT_NAME, LedgerField.PROJECT,
            LedgerField.UNIT_NAME, LedgerField.UNIT);

    private final LayoutColumns columns;
    private final Set<LedgerField> fields;
    private final Map<Integer, Cell> above = new HashMap<>();
    private int filled;

    /// Fills the columns of these fields.
    BlanksDown(LayoutColumns columns, Set<LedgerField> fields) {
        this.columns = columns;
        this.fields = fields;
    }

    /// `row` with its blank cells filled.
    SheetRow fill(SheetRow row) {
        var cells = new ArrayList<Cell>(row.cells());
        boolean any = false;
        for (var field : fields) {
            if (columns.has(field)) {
                any |= fill(row, field, cells);
            }
        }
        filled += any ? 1 : 0;
        return any ? new SheetRow(row.number(), cells, row.hidden()) : row;
    }

    private boolean fill(SheetRow row, LedgerField field, List<Cell> cells) {
        int column = columns.column(field);
        var own = row.cell(column);
        if (!(own instanceof Cell.Empty)) {
            above.put(column, own);
            return false;
        }
        var code = CODE_OF.get(field);
        if (code != null && columns.has(code) && !(row.cell(columns.column(code)) instanceof Cell.Empty)) {
            above.remove(column);
        }
        var from = above.get(column);
        if (from == null) {
            return false;
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, from);
        return true;
    }

    /// A new sheet begins, which has nothing above it.
    void begin() {
        above.clear();
    }

    /// How many rows had cells that were filled.
    int filled() {
        return filled;
    }
}
