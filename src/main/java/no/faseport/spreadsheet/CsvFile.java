package no.faseport.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A .csv file: encoding and separator are found out, quoted cells may hold separators and line breaks.
final class CsvFile {
    private final SheetLimits limits;

    CsvFile(SheetLimits limits) {
        this.limits = limits;
    }

    /// Hands the rows to `rows` as one sheet named as the file; rows are counted as a spreadsheet would.
    void read(Path file, SheetRows rows) throws IOException {
        var name = String.valueOf(file.getFileName());
        var sheet = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        rows.sheet(sheet, true);
        if (!rows.wants(sheet, true)) {
            rows.end();
            return;
        }
        var text = new CsvText(file);
        var separator = text.separator();
        try (var reader = text.open()) {
            readRows(new BufferedReader(reader), separator, rows);
        }
        rows.end();
    }

    private void readRows(Reader reader, char separator, SheetRows rows) throws IOException {
        int number = 0;
        for (var cells = record(reader, separator); !cells.isEmpty()
                && !rows.enough(); cells = record(reader, separator)) {
            number++;
            if (number > limits.rows()) {
                throw new Refusal("spreadsheet.refused.tooManyRows", (long) limits.rows());
            }
            if (cells.stream().anyMatch(cell -> !(cell instanceof Cell.Empty))) {
                rows.row(new SheetRow(number, cells));
            }
        }
    }

    /// The cells of the next record; none at the end of the file.
    private List<Cell> record(Reader reader, char separator) throws IOException {
        var cells = new ArrayList<Cell>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int sign = reader.read();
        if (sign < 0) {
            return cells;
        }
        for (; sign >= 0 && (quoted || sign != '\n'); sign = reader.read()) {
            if (sign == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
                if (!quoted && peek(reader) == '"') {
                    cell.append((char) reader.read());
                    quoted = true;
                }
            } else if (sign == separator && !quoted) {
                add(cells, cell);
            } else {
                append(cell, (char) sign);
            }
        }
        if (quoted) {
            throw new Refusal("spreadsheet.refused.openQuote");
        }
        add(cells, cell);
        return cells;
    }

    private void append(StringBuilder cell, char sign) throws Refusal {
        if (cell.length() >= limits.cellLength()) {
            throw new Refusal("spreadsheet.refused.longCell", limits.cellLength());
        }
        cell.append(sign);
    }

    private void add(List<Cell> cells, StringBuilder cell) throws Refusal {
        if (cells.size() >= limits.columns()) {
            throw new Refusal("spreadsheet.refused.tooManyColumns", (long) limits.columns());
        }
        cells.add(Cell.text(cell.toString()));
        cell.setLength(0);
    }

    private static int peek(Reader reader) throws IOException {
        reader.mark(1);
        int sign = reader.read();
        reader.reset();
        return sign;
    }
}
