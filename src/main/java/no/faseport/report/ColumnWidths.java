package no.faseport.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shares the room of a table among its columns: as their weights say, but none narrower than its longest word while there is
/// room for that, so that words are parted only where they must be. What a column has more than its lines need goes to those
/// whose lines would be broken, the ones that lack least first.
final class ColumnWidths {
    /// How much of its room a line fills that is broken between words.
    private static final double FILLED = 0.94;
    /// A line so little longer than its room is reckoned to be in it.
    private static final double NEARLY = 1.06;
    /// So many lines are helped at most; what is told of thousands is broken here and there.
    private static final int MOST = 40;

    private final List<Integer> weights;
    private final double[] least;
    private final List<List<Double>> lines;
    private final double[] heads;

    /// For columns of these weights that need at least `least` pixels each, `heads` where their heads are not to be broken, and
    /// the width of each of their `lines` where that is not.
    ColumnWidths(List<Integer> weights, double[] least, List<List<Double>> lines, double[] heads) {
        this.weights = List.copyOf(weights);
        this.least = least.clone();
        this.lines = lines.stream().map(List::copyOf).toList();
        this.heads = heads.clone();
    }

    /// The widths of all columns, which fill `room` together.
    double[] in(double room) {
        return Arrays.stream(least).sum() >= room ? cut(room) : evened(weighed(room));
    }

    private double[] weighed(double room) {
        var widths = new double[least.length];
        var fixed = new boolean[least.length];
        while (share(room, widths, fixed)) {
            // again, now that another column has what its longest word needs
        }
        return widths;
    }

    /// A line that lacks room, and how much.
    private record Lack(int column, double room) {
    }

    private double[] evened(double[] widths) {
        for (int i = 0; i < MOST; i++) {
            var spare = spare(widths);
            var least = lacks(widths).filter(lack -> lack.room() <= all(spare, lack.column()))
                    .min(Comparator.comparing(Lack::room));
            least.ifPresent(lack -> give(widths, lack, spare));
            if (least.isEmpty()) {
                var rest = spare(widths);
                lacks(widths).max(Comparator.comparing(Lack::room)).ifPresent(lack -> give(widths, lack, rest));
                break;
            }
        }
        return widths;
    }

    private Stream<Lack> lacks(double[] widths) {
        return IntStream.range(0, widths.length).boxed().flatMap(i -> lines.get(i).stream()
                .filter(line -> line > widths[i]).map(line -> new Lack(i, line - widths[i])));
    }

    private static double all(double[] spare, int column) {
        return Arrays.stream(spare).sum() - spare[column];
    }

    /// What each column can do without and have no more lines for it; heads keep the room they have.
    private double[] spare(double[] widths) {
        return IntStream.range(0, widths.length).mapToDouble(i -> {
            double whole = lines.get(i).stream().mapToDouble(line -> whole(line, widths[i])).max().orElse(0);
            return Math.max(0, widths[i] - Math.max(least[i], Math.max(heads[i], whole)));
        }).toArray();
    }

    /// The width in which a line has as many parts as it has in this one.
    private static double whole(double line, double width) {
        return line <= width * NEARLY ? line : line / Math.ceil(line / (width * FILLED)) / FILLED;
    }

    /// Gives a line of what the other columns have to spare, as far as it goes.
    private static void give(double[] widths, Lack lack, double[] spare) {
        double all = all(spare, lack.column());
        double given = Math.min(all, lack.room());
        for (int i = 0; i < widths.length && given > 0; i++) {
            widths[i] += i == lack.column() ? given : -spare[i] * given / all;
        }
    }

    /// Where not all have room, those with the longest words give way.
    private double[] cut(double room) {
        var ordered = least.clone();
        Arrays.sort(ordered);
        double rest = room;
        double most = 0;
        for (int i = 0; i < ordered.length; i++) {
            most = rest / (ordered.length - i);
            if (ordered[i] > most) {
                break;
            }
            rest -= ordered[i];
        }
        double widest = most;
        return Arrays.stream(least).map(width -> Math.min(width, widest)).toArray();
    }

    /// Shares what the fixed columns leave; true where that fixed another.
    private boolean share(double room, double[] widths, boolean[] fixed) {
        double rest = room;
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            rest -= fixed[i] ? least[i] : 0;
            sum += fixed[i] ? 0 : weights.get(i);
        }
        boolean isChanged = false;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = fixed[i] ? least[i] : rest * weights.get(i) / sum;
        }
        for (int i = 0; i < widths.length; i++) {
            if (!fixed[i] && widths[i] < least[i]) {
                fixed[i] = true;
                isChanged = true;
            }
        }
        return isChanged;
    }
}
