package no.faseport.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Lines of text in columns, for people; numbers stand to the right.
final class Table {
    private static final String BETWEEN = "  ";

    private final Set<Integer> numbers;
    private final List<List<String>> lines = new ArrayList<>();

    /// A table with these headings, of which those at the places in `numbers` stand over numbers.
    Table(List<String> headings, Set<Integer> numbers) {
        this.numbers = numbers;
        lines.add(headings.stream().map(heading -> heading.toUpperCase(Locale.ROOT)).toList());
    }

    void add(List<String> cells) {
        lines.add(cells);
    }

    void write(PrintWriter out) {
        var widths = widths();
        for (var line : lines) {
            var text = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                var room = " ".repeat(widths[column] - line.get(column).length());
                text.append(column == 0 ? "" : BETWEEN)
                        .append(numbers.contains(column) ? room + line.get(column) : line.get(column) + room);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private int[] widths() {
        var widths = new int[lines.getFirst().size()];
        for (var line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        return widths;
    }
}
