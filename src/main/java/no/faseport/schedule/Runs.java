package no.faseport.schedule;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// How a simulation is run: how many times, from which seed, and how closely the estimates follow each other, in percent.
public record Runs(int times, long seed, int correlation) {
    /// As many as are usual.
    public static final int USUAL = 10_000;
    /// The most there is time for.
    public static final int MOST = 1_000_000;
    /// The seed where nobody asks for another.
    public static final long SEED = 1;

    /// Refuses too few, too many, and a correlation that is none.
    public Runs {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " runs: " + times);
        }
        if (correlation < 0 || correlation > 100) {
            throw new IllegalArgumentException("a correlation is 0 to 100 percent: " + correlation);
        }
    }

    /// As many runs as usual, with this correlation.
    public static Runs usual(int correlation) {
        return new Runs(USUAL, SEED, correlation);
    }

    /// Who watches a simulation: is told how far it has come, 0 to 1, and may stop it.
    public record Watch(DoubleConsumer progress, BooleanSupplier stopped) {
        /// Lets it run in peace.
        public static Watch none() {
            return new Watch(done -> {
            }, () -> false);
        }
    }
}
