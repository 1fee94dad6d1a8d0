package no.faseport.schedule;

import java.util.Arrays;

/// What a size may be between its lowest and its highest, most often near the likely one: a beta distribution of the PERT
/// family with weight 3.
///
/// Its mean is (lowest + 3 · likely + highest) / 5, the project guide's adjusted figure. A value is found from a draw of
/// the standard normal distribution, by way of a table, so that draws can be made to follow each other.
final class Spread {
    /// How much more the likely value counts than each of the ends.
    static final int WEIGHT = 3;
    /// Draws further out than this are taken as the ends; one in two million is.
    private static final double OUTERMOST = 5;
    private static final int STEPS = 400;
    private static final int CELLS = 1000;

    private final double[] values = new double[STEPS + 1];

    /// A spread from `lowest` to `highest` around `likely`; all three may be the same.
    Spread(double lowest, double likely, double highest) {
        double range = highest - lowest;
        if (range == 0) {
            Arrays.fill(values, likely);
            return;
        }
        double rising = WEIGHT * (likely - lowest) / range;
        double falling = WEIGHT * (highest - likely) / range;
        var below = shares(rising, falling);
        int cell = 0;
        for (int step = 0; step <= STEPS; step++) {
            double wanted = below[CELLS] * share(-OUTERMOST + 2 * OUTERMOST * step / STEPS);
            while (cell < CELLS - 1 && below[cell + 1] < wanted) {
                cell++;
            }
            double within = (wanted - below[cell]) / (below[cell + 1] - below[cell]);
            values[step] = lowest + range * (cell + Math.clamp(within, 0, 1)) / CELLS;
        }
        values[0] = lowest;
        values[STEPS] = highest;
    }

    /// How much of the distribution lies below each of the cells, not yet divided by the whole.
    private static double[] shares(double rising, double falling) {
        var below = new double[CELLS + 1];
        for (int cell = 0; cell < CELLS; cell++) {
            double x = (cell + 0.5) / CELLS;
            below[cell + 1] = below[cell] + StrictMath.pow(x, rising) * StrictMath.pow(1 - x, falling);
        }
        return below;
    }

    /// The share of a standard normal distribution below `z`, by its power series.
    static double share(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; Math.abs(term) > 1e-17 && odd < 400; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /// The value that as large a share lies below as of the standard normal distribution lies below `draw`.
    double at(double draw) {
        double place = (Math.clamp(draw, -OUTERMOST, OUTERMOST) + OUTERMOST) * (STEPS / (2 * OUTERMOST));
        int step = Math.min((int) place, STEPS - 1);
        return values[step] + (place - step) * (values[step + 1] - values[step]);
    }
}
