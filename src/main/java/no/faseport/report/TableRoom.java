package no.faseport.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final double SHRUNK = 0.8;
    /// How large quieter words below others are.
    static final double BELOW = 7.5 / 8.5;
    /// A little more than measured, so that the layout finds room as well.
    private static final double SURE = 1.03;
    private static final int LONG = 300;
    private static final Pattern GAP = Pattern.compile("[ \\t\\n]+|(?<=-)|(?<=/)");

    private final PaperFont font;

    /// Measured with the letters of `font`.
    public TableRoom(PaperFont font) {
        this.font = font;
    }

    /// How wide the columns of a table are, and whether its letters are smaller so that more words keep whole.
    public record Fit(boolean dense, List<Double> widths) {
        /// The same where all is so large.
        Fit lettered(double size) {
            return new Fit(dense, widths.stream().map(width -> width * size).toList());
        }

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
        double size = dense ? DENSE * SURE : SURE;
        var lines = lines(table, size);
        var held = held(table, lines, size);
        var widths = new ColumnWidths(table.widths(), least, IntStream.range(0, lines.size())
                .mapToObj(i -> table.numbers().contains(i) ? List.<Double>of() : lines.get(i)).toList(), held)
                .in(room);
        return new Fit(dense, Arrays.stream(widths).boxed().toList());
    }

    /// The room that each line of each column needs.
    private List<List<Double>> lines(Block.Table table, double size) {
        return IntStream.range(0, table.head().size()).mapToObj(i -> table.rows().stream()
                .filter(row -> row.kind() != Row.Kind.GROUP)
                .flatMap(row -> lines(row.cells().get(i)).map(line -> line * (row.kind() == Row.Kind.SUM ? BOLD : 1)))
                .map(line -> line * size + PADDING).distinct().toList()).toList();
    }

    /// What each column gives none of: the room of its head, and of numbers, whose columns stay as wide as others that weigh the
    /// same.
    private double[] held(Block.Table table, List<List<Double>> lines, double size) {
        return IntStream.range(0, lines.size()).mapToDouble(i -> {
            double head = line(table.head().get(i)) * BOLD * size + PADDING;
            return table.numbers().stream()
                    .filter(other -> table.numbers().contains(i)
                            && table.widths().get(other).equals(table.widths().get(i)))
                    .flatMap(other -> lines.get(other).stream()).reduce(head, Math::max);
        }).toArray();
    }

    private Stream<Double> lines(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> Stream.of(line(text.text()));
            case Cell.Lines lines -> Stream.of(line(lines.text()), line(lines.below()) * BELOW);
            case Cell.Sign _,Cell.Picture _ -> Stream.of(needed(cell));
        };
    }

    /// How wide the longest line of a text is; of a very long one it is enough to know that it has no room.
    private double line(String text) {
        return text.lines().mapToDouble(line -> font.width(line.substring(0, Math.min(LONG, line.length())), TEXT))
                .max().orElse(0);
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
