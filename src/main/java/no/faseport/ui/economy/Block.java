package no.faseport.ui.economy;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A block of cells as spreadsheets put it on the clipboard: rows on lines, cells between tabs.
///
/// A block that comes from an English spreadsheet has commas between its thousands, which a single cell of it may not show
/// ("1,234"): where any cell gives it away, all are read so. The same with points.
record Block(List<List<String>> rows) {
    private static final Pattern COMMAS = Pattern.compile(".*[0-9],[0-9]{3}(,[0-9]{3}|\\.[0-9]).*");
    private static final Pattern POINTS = Pattern.compile(".*[0-9]\\.[0-9]{3}(\\.[0-9]{3}|,[0-9]).*");
    private static final Pattern COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9]{3}(?![0-9]))");

    Block {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The block a clipboard text is; the line end behind the last row makes no row of its own.
    static Block of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("\n$", "").split("\n", -1);
        var block = new Block(Arrays.stream(lines).map(line -> List.of(line.split("\t", -1))).toList());
        var commas = block.any(COMMAS);
        var points = block.any(POINTS);
        return commas == points ? block : block.without(commas ? COMMA : POINT);
    }

    /// What is chosen of the amounts shown, with nothing rounded away; headings only where nothing else is chosen.
    static Block of(EconomySheet shown, Selection chosen, AmountUnit unit) {
        var rows = IntStream.rangeClosed(chosen.top(), chosen.bottom()).boxed().toList();
        var lines = rows.stream().filter(row -> shown.line(row).isPresent()).toList();
        return new Block((lines.isEmpty() ? rows : lines).stream()
                .map(row -> IntStream.rangeClosed(chosen.left(), chosen.right())
                        .mapToObj(column -> shown.amount(row, column).map(unit::plain).orElse("")).toList())
                .toList());
    }

    private boolean any(Pattern pattern) {
        return rows.stream().flatMap(List::stream).anyMatch(cell -> pattern.matcher(cell).matches());
    }

    private Block without(Pattern mark) {
        return new Block(rows.stream().map(row -> row.stream().map(cell -> mark.matcher(cell).replaceAll(""))
                .toList()).toList());
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
