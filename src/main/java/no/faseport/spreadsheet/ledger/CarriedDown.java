package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.SheetRow;

/// What rows of their own say of the rows below them: "Ansvar 125 Investering teknisk" above its lines.
///
/// A heading of a group ends those that began after it, so that a project does not follow into the next unit.
final class CarriedDown {
    /// What may be said above the rows it holds for.
    static final Set<LedgerField> CARRIED = EnumSet.of(LedgerField.PROJECT, LedgerField.PROJECT_NAME,
            LedgerField.ACCOUNT, LedgerField.UNIT, LedgerField.UNIT_NAME, LedgerField.FUNCTION, LedgerField.DIMENSION,
            LedgerField.PERSON, LedgerField.YEAR, LedgerField.PERIOD);
    private static final Pattern GROUP = Pattern.compile("(\\p{L}+)\\s*[:.]?\\s+(\\S*[0-9].*)", Pattern.DOTALL);
    private static final int MOST_CELLS = 4;

    private final LayoutColumns columns;
    private final HeadingWords words;
    private final ImportPurpose purpose;
    private final Map<LedgerField, Cell> carried = new EnumMap<>(LedgerField.class);
    private final List<LedgerField> levels = new ArrayList<>();

    CarriedDown(LayoutColumns columns, HeadingWords words, ImportPurpose purpose) {
        this.columns = columns;
        this.words = words;
        this.purpose = purpose;
    }

    /// Looks at a row without amounts; true where it is the heading of a group.
    boolean take(SheetRow row) {
        var found = new EnumMap<LedgerField, Cell>(LedgerField.class);
        int filled = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            if (cell instanceof Cell.Empty) {
                continue;
            }
            filled++;
            add(found, column, cell);
        }
        if (found.isEmpty() || filled > MOST_CELLS || !areOneThing(found.keySet())) {
            return false;
        }
        begin(found);
        return true;
    }

    /// A row that says more than one thing in their own columns is a line nobody has put an amount on.
    private static boolean areOneThing(Set<LedgerField> fields) {
        return fields.size() == 1
                || Set.of(LedgerField.PROJECT, LedgerField.PROJECT_NAME).equals(fields)
                || Set.of(LedgerField.UNIT, LedgerField.UNIT_NAME).equals(fields);
    }

    private void add(Map<LedgerField, Cell> found, int column, Cell cell) {
        var group = GROUP.matcher(Cell.said(cell));
        if (group.matches()) {
            var field = words.field(Headings.bare(group.group(1)), purpose).filter(CARRIED::contains);
            if (field.isPresent()) {
                found.put(field.get(), Cell.text(group.group(2)));
                return;
            }
        }
        for (var field : columns.fieldsAt(column)) {
            if (CARRIED.contains(field) && saysSomething(field, cell)) {
                found.put(field, cell);
            }
        }
    }

    /// A code or a name; a note under the table ("Skrevet ut …") is not a project.
    private static boolean saysSomething(LedgerField field, Cell cell) {
        var text = Cell.said(cell);
        return field == LedgerField.PROJECT_NAME || field == LedgerField.UNIT_NAME || field == LedgerField.PERSON
                || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
    }

    private void begin(Map<LedgerField, Cell> found) {
        var first = levels.stream().filter(found::containsKey).findFirst();
        if (first.isPresent()) {
            var ended = levels.subList(levels.indexOf(first.get()), levels.size());
            ended.forEach(carried::remove);
            ended.clear();
        }
        found.forEach((field, cell) -> {
            levels.add(field);
            carried.put(field, cell);
        });
    }

    /// A new sheet begins, of which nothing has been said.
    void begin() {
        carried.clear();
        levels.clear();
    }

    /// The cell of `field` in `row`, or what a group heading above says where it is empty.
    Cell cell(SheetRow row, LedgerField field) {
        var own = columns.cell(row, field);
        return own instanceof Cell.Empty && !carried.isEmpty() ? carried.getOrDefault(field, Cell.EMPTY) : own;
    }
}
