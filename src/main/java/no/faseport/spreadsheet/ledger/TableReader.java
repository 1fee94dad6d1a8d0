package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.ledger.LedgerCounts;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerTotals;
import no.faseport.economy.ledger.TableRow;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.ProblemList;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.spreadsheet.SheetRows;
import no.faseport.words.Message;

/// Reads the rows of a register as they stand: texts by their fields.
final class TableReader implements SheetRows {
    private final LedgerLayout layout;
    private final LayoutColumns columns;
    private final ProblemList problems;
    private final List<TableRow> rows = new ArrayList<>();
    private boolean found;
    private int hidden;

    TableReader(LedgerLayout layout, ProblemList problems) {
        this.layout = layout;
        this.columns = new LayoutColumns(layout);
        this.problems = problems;
    }

    @Override
    public void sheet(String name, boolean visible) {
        problems.in(name);
        found |= wants(name, visible);
    }

    @Override
    public boolean wants(String sheet, boolean visible) {
        return sheet.equals(layout.sheet());
    }

    @Override
    public void row(SheetRow row) {
        if (row.number() <= layout.headingUntil() || columns.repeatsHeading(row)) {
            return;
        }
        Map<LedgerField, String> texts = new EnumMap<>(LedgerField.class);
        for (var field : LedgerField.of(layout.purpose())) {
            if (columns.cell(row, field) instanceof Cell.Fault(var sign)) {
                problems.error(columns.column(field), row.number(), Message.of("spreadsheet.row.fault", sign));
            }
            var text = columns.text(row, field);
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        if (!texts.isEmpty()) {
            rows.add(new TableRow(texts, row.number()));
            hidden += row.hidden() ? 1 : 0;
        }
    }

    @Override
    public void end() {
        // the next sheet is another
    }

    /// True where the file had the sheet.
    boolean found() {
        return found;
    }

    /// The rows.
    LedgerReading<TableRow> result() {
        return new LedgerReading<>(rows, LedgerTotals.NONE, new LedgerCounts(rows.size(), 0, 0, hidden, 0),
                problems.kept(), problems.count(), false);
    }
}
