package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.SheetRow;

/// The columns of a layout, sorted by what they are for.
final class LayoutColumns {
    /// A column of amounts.
    record AmountAt(int column, LedgerUse.Amounts use) {
    }

    /// A column of sums.
    record SumAt(int column, LedgerUse.Sum use) {
    }

    private final Map<LedgerField, List<Integer>> fields = new EnumMap<>(LedgerField.class);
    private final Map<LedgerField, CodedCells> coded = new EnumMap<>(LedgerField.class);
    private final List<AmountAt> amounts = new ArrayList<>();
    private final List<SumAt> sums = new ArrayList<>();
    private final List<LedgerColumn> named;

    LayoutColumns(LedgerLayout layout) {
        for (var column : layout.columns()) {
            switch (column.use()) {
                case LedgerUse.Field(var field) ->
                    fields.computeIfAbsent(field, each -> new ArrayList<>()).add(column.index());
                case LedgerUse.Coded(var order) -> {
                    var cells = new CodedCells(column.index(), order);
                    order.forEach(field -> coded.putIfAbsent(field, cells));
                }
                case LedgerUse.Amounts use -> amounts.add(new AmountAt(column.index(), use));
                case LedgerUse.Sum use -> sums.add(new SumAt(column.index(), use));
                case LedgerUse.Unused() -> {
                    // nothing is read from it
                }
            }
        }
        amounts.sort(Comparator.comparingInt((AmountAt at) -> at.use().year())
                .thenComparingInt(at -> at.use().month()).thenComparingInt(AmountAt::column));
        this.named = layout.columns().stream().filter(column -> column.use() instanceof LedgerUse.Field
                && !column.heading().isEmpty()).toList();
    }

    /// The columns of amounts, by period.
    List<AmountAt> amounts() {
        return amounts;
    }

    /// The columns of sums.
    List<SumAt> sums() {
        return sums;
    }

    /// True where the sheet has a column of `field`.
    boolean has(LedgerField field) {
        return fields.containsKey(field) || coded.containsKey(field);
    }

    /// The first column of `field`, or else the first of all.
    int column(LedgerField field) {
        var columns = fields.get(field);
        var codes = coded.get(field);
        return columns == null ? codes == null ? 0 : codes.column() : columns.getFirst();
    }

    /// The cell of `field` in `row`; the empty cell where the sheet has no such column.
    Cell cell(SheetRow row, LedgerField field) {
        var columns = fields.get(field);
        var own = columns == null ? Cell.EMPTY : row.cell(columns.getFirst());
        var codes = coded.get(field);
        return codes == null || !(own instanceof Cell.Empty) ? own : codes.cell(row, field);
    }

    /// What stands in all columns of `field`, together.
    String text(SheetRow row, LedgerField field) {
        var columns = fields.get(field);
        if (columns == null) {
            return "";
        }
        if (columns.size() == 1) {
            return Cell.said(row.cell(columns.getFirst()));
        }
        return String.join("; ", columns.stream().map(column -> Cell.said(row.cell(column)))
                .filter(text -> !text.isEmpty()).distinct().toList());
    }

    /// The field of a column; only fields that tell where an amount belongs are carried down from a row of their own.
    List<LedgerField> fieldsAt(int column) {
        var alone = fields.entrySet().stream().filter(entry -> entry.getValue().contains(column))
                .map(Map.Entry::getKey);
        var together = coded.entrySet().stream().filter(entry -> entry.getValue().column() == column)
                .map(Map.Entry::getKey);
        return Stream.concat(alone, together).toList();
    }

    /// True where `row` says again what the heading says, as reports do on each page.
    boolean repeatsHeading(SheetRow row) {
        int same = 0;
        for (var column : named) {
            if (row.cell(column.index()) instanceof Cell.Text(var text)) {
                var heading = column.heading();
                int from = heading.length() - text.length();
                same += from >= 0 && heading.regionMatches(true, from, text, 0, text.length()) ? 1 : 0;
            }
        }
        return same >= 2;
    }
}
