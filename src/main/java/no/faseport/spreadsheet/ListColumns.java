package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.words.Message;

/// Which column is what, in a sheet that is a list of accounts or units.
record ListColumns(Map<ListRole, Integer> columns, List<ColumnFound> found) {
    ListColumns {
        columns = Map.copyOf(columns);
        found = List.copyOf(found);
    }

    /// The columns under `heading`; nothing where it is not the heading of a `list`. The first of two that say the same counts.
    static Optional<ListColumns> of(String list, ListSpellings spellings, SheetRow heading, String sheet) {
        var columns = new EnumMap<ListRole, Integer>(ListRole.class);
        for (int i = 0; i < heading.cells().size(); i++) {
            int column = i;
            spellings.role(list, BudgetRows.text(heading.cell(i))).ifPresent(role -> columns.putIfAbsent(role, column));
        }
        settle(columns);
        var found = new ArrayList<ColumnFound>();
        columns.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .forEach(entry -> found.add(new ColumnFound(sheet, CellAt.letters(entry.getValue()),
                        BudgetRows.text(heading.cell(entry.getValue())),
                        Message.of("accounts.column." + list + "." + entry.getKey().name()))));
        return columns.containsKey(ListRole.CODE) && columns.size() > 1
                ? Optional.of(new ListColumns(columns, found))
                : Optional.empty();
    }

    /// "Ansvar" beside a name is the number, beside a number the name; an art that stands alone is the account's code.
    private static void settle(Map<ListRole, Integer> columns) {
        var either = columns.remove(ListRole.EITHER);
        if (either != null) {
            columns.putIfAbsent(columns.containsKey(ListRole.CODE) ? ListRole.NAME : ListRole.CODE, either);
        }
        var art = columns.get(ListRole.ART);
        if (art != null && !columns.containsKey(ListRole.CODE)) {
            columns.remove(ListRole.ART);
            columns.put(ListRole.CODE, art);
        }
    }

    /// The cell of `role` in `row`; the empty cell where there is no such column.
    Cell cell(SheetRow row, ListRole role) {
        var column = columns.get(role);
        return column == null ? Cell.EMPTY : row.cell(column);
    }

    /// The column of `role`, or the code's.
    int column(ListRole role) {
        return columns.getOrDefault(role, columns.getOrDefault(ListRole.CODE, 0));
    }
}
