package no.faseport.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Looks one row of a sheet up.
public final class OneRow implements SheetRows {
    private final String sheet;
    private final int number;
    private List<String> texts = List.of();
    private boolean passed;

    private OneRow(String sheet, int number) {
        this.sheet = sheet;
        this.number = number;
    }

    /// What stands in row `number`, counted from 1, of a sheet of `file`, read within `limits`; nothing where there is no such
    /// row. A failed formula is told by its sign.
    public static Optional<List<String>> of(Path file, String sheet, int number, SheetLimits limits) {
        var row = new OneRow(sheet, number);
        return new SheetReader(limits).read(file, row).isPresent() || row.texts.isEmpty()
                ? Optional.empty()
                : Optional.of(row.texts);
    }

    @Override
    public void sheet(String name, boolean visible) {
        passed = false;
    }

    @Override
    public boolean wants(String name, boolean visible) {
        return name.equals(sheet);
    }

    @Override
    public boolean enough() {
        return passed;
    }

    @Override
    public void row(SheetRow row) {
        passed = row.number() >= number;
        if (row.number() == number) {
            texts = row.cells().stream().map(OneRow::shown).toList();
        }
    }

    private static String shown(Cell cell) {
        return cell instanceof Cell.Fault(var sign) ? sign : Cell.said(cell);
    }

    @Override
    public void end() {
        // the next sheet is another
    }
}
