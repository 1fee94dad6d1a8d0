package no.faseport.report;

import java.util.Arrays;
import java.util.List;

/// Shares the room of a table among its columns: as their weights say, but none narrower than its longest word while there is
/// room for that, so that words are parted only where they must be.
final class ColumnWidths {
    private final List<Integer> weights;
    private final double[] least;

    /// For columns of these weights that need at least so many pixels.
    ColumnWidths(List<Integer> weights, double... least) {
        this.weights = List.copyOf(weights);
        this.least = least.clone();
    }

    /// The widths of all columns, which fill `room` together.
    double[] in(double room) {
        if (Arrays.stream(least).sum() >= room) {
            return cut(room);
        }
        var widths = new double[least.length];
        var fixed = new boolean[least.length];
        while (share(room, widths, fixed)) {
            // again, now that another column has what its longest word needs
        }
        return widths;
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
