package no.faseport.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.report.pen.PaperFont;

/// How much room the words of a table need, in pixels.
public final class TableRoom {
    /// The room at both sides of a cell's text together.
    static final double PADDING = 12.5;
    /// Between an amount, which stands to the right, and words behind it.
    private static final double BEHIND = 6;
    private static final double TEXT = 8.5 / 0.75;
    private static final double BOLD = 1.13;
    private static final double MOST = 160;
    private static final double DENSE = 7.5 / 8.5;
    private static final double DENSE_PADDING = 0.68;
    private static final double SHRUNK = 0.6;
    private static final Pattern GAP = Pattern.compile("[ \\t\\n]+|(?<=-)|(?<=/)");

    private final PaperFont font;

    /// Measured with the letters of `font`.
    public TableRoom(PaperFont font) {
        this.font = font;
    }

    /// How wide the columns of a table are, and whether its letters are smaller so that more words keep whole.
    public record Fit(boolean dense, List<Double> widths) {
        /// The room for text in a column.
        double column(int index) {
            return widths.get(index) - PADDING;
        }

        /// The room of all columns.
        double wide() {
            return widths.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// How `table` fits in `room`.
    public Fit of(Block.Table table, double room) {
        var words = new double[table.head().size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = longest(table.head().get(i)) * BOLD;
        }
        for (var row : table.rows()) {
            if (row.kind() != Row.Kind.GROUP) {
                double weight = row.kind() == Row.Kind.SUM ? BOLD : 1;
                for (int i = 0; i < words.length; i++) {
                    words[i] = Math.max(words[i], needed(row.cells().get(i)) * weight);
                }
            }
        }
        boolean dense = table.low() || Arrays.stream(words).map(TableRoom::usual).sum() > room;
        for (int i = 1; i < words.length; i++) {
            words[i] += table.numbers().contains(i - 1) && !table.numbers().contains(i) ? BEHIND : 0;
        }
        var least = Arrays.stream(words).map(dense ? TableRoom::dense : TableRoom::usual).toArray();
        return new Fit(dense, Arrays.stream(new ColumnWidths(table.widths(), least).in(room)).boxed().toList());
    }

    private static double usual(double words) {
        return Math.min(MOST, words) + PADDING;
    }

    private static double dense(double words) {
        return Math.min(MOST, words) * DENSE + PADDING * DENSE_PADDING;
    }

    private double needed(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> longest(text.text());
            case Cell.Lines lines -> Math.max(longest(lines.text()), longest(lines.below()));
            case Cell.Sign sign -> font.width("\u25CF\u00a0" + sign.letter(), TEXT) * BOLD;
            case Cell.Picture picture -> picture.drawing().width() * SHRUNK;
        };
    }

    private double longest(String text) {
        double longest = 0;
        for (var word : GAP.split(text, -1)) {
            if (longest < MOST) {
                longest = Math.max(longest, font.width(word, TEXT));
            }
        }
        return longest;
    }
}
