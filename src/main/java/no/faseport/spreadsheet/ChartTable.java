package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import org.apache.poi.ss.util.CellRangeAddress;

/// The figures behind a chart, which stand under it: a column of names, and a column for each series.
///
/// @param top the row of its title; the heads stand in the next
/// @param lines the rows, each with a cell for every series or nothing where there is no figure
record ChartTable(int top, String title, List<String> series, List<Line> lines) {
    /// A row: its name, the number in the hidden column that formulas look for, and its figures.
    record Line(String name, int key, List<Optional<Figure>> figures) {
    }

    /// A figure and the formula, without "=", that comes to it.
    record Figure(String formula, Money value) {
    }

    static final int KEY_COLUMN = 0;
    static final int NAME_COLUMN = 1;
    private static final int HEADING_HEIGHT = 32;

    /// The row after the last.
    int end() {
        return top + 2 + lines.size();
    }

    /// The cells of the names.
    String names(String sheet) {
        return range(sheet, NAME_COLUMN);
    }

    /// The cells of series `number`, counted from 0.
    String values(String sheet, int number) {
        return range(sheet, NAME_COLUMN + 1 + number);
    }

    /// The cell of the head of series `number`.
    String head(String sheet, int number) {
        int column = NAME_COLUMN + 1 + number;
        return new CellRangeAddress(top + 1, top + 1, column, column).formatAsString(sheet, true);
    }

    private String range(String sheet, int column) {
        return new CellRangeAddress(top + 2, Math.max(top + 2, end() - 1), column, column).formatAsString(sheet, true);
    }

    /// Writes title, heads and rows.
    void write(RowStream stream, SheetStyles styles) throws IOException {
        stream.row(top);
        stream.text(NAME_COLUMN, title, styles.section());
        for (int i = 0; i < series.size(); i++) {
            stream.blank(NAME_COLUMN + 1 + i, styles.section());
        }
        stream.row(top + 1, HEADING_HEIGHT);
        stream.blank(NAME_COLUMN, styles.headingText());
        for (int i = 0; i < series.size(); i++) {
            stream.text(NAME_COLUMN + 1 + i, series.get(i), styles.heading());
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            stream.row(top + 2 + i);
            stream.number(KEY_COLUMN, line.key(), styles.text());
            stream.text(NAME_COLUMN, line.name(), styles.textLike(line.name()));
            for (int j = 0; j < line.figures().size(); j++) {
                if (line.figures().get(j).isPresent()) {
                    var figure = line.figures().get(j).get();
                    stream.formula(NAME_COLUMN + 1 + j, figure.formula(), figure.value(), styles.amount());
                }
            }
        }
    }
}
