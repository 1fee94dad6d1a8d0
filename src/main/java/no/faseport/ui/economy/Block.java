package no.faseport.ui.economy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A block of cells as spreadsheets put it on the clipboard: rows on lines, cells between tabs.
record Block(List<List<String>> rows) {
    Block {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The block a clipboard text is; the line end behind the last row makes no row of its own.
    static Block of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("\n$", "").split("\n", -1);
        return new Block(Arrays.stream(lines).map(line -> List.of(line.split("\t", -1))).toList());
    }

    /// How many cells its longest row has.
    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// True where it is one cell.
    boolean single() {
        return rows.size() == 1 && width() == 1;
    }

    /// The cell at a place, empty where its row is shorter.
    String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /// The clipboard text of this block.
    String text() {
        return rows.stream().map(cells -> String.join("\t", cells)).collect(Collectors.joining("\n"));
    }
}
