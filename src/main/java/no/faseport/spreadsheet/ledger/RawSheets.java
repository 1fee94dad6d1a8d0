package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.spreadsheet.SheetRows;

/// Keeps the beginning of every sheet of a file, hidden ones too.
final class RawSheets implements SheetRows {
    private static final int ROWS_LOOKED_AT = 400;

    private final List<RawSheet> sheets = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private String name = "";
    private boolean visible;

    @Override
    public void sheet(String newName, boolean isVisible) {
        name = newName;
        visible = isVisible;
        rows.clear();
        hiddenColumns.clear();
    }

    @Override
    public boolean wants(String sheet, boolean isVisible) {
        return true;
    }

    @Override
    public boolean enough() {
        return rows.size() >= ROWS_LOOKED_AT;
    }

    @Override
    public void hiddenColumns(int from, int until) {
        for (int column = from; column <= until; column++) {
            hiddenColumns.add(column);
        }
    }

    @Override
    public void row(SheetRow row) {
        rows.add(row);
    }

    @Override
    public void end() {
        sheets.add(new RawSheet(name, !visible, rows, hiddenColumns));
    }

    /// The sheets, in the order of the tabs.
    List<RawSheet> sheets() {
        return List.copyOf(sheets);
    }
}
