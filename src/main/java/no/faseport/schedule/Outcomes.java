package no.faseport.schedule;

import java.util.Arrays;

/// How a size came out in many runs.
public final class Outcomes {
    private final double[] sorted;

    /// Keeps a sorted copy; there must be at least one.
    Outcomes(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was run");
        }
    }

    /// The smallest value that at least `percent` of the runs, 0 to 100, do not exceed: P50 is `at(50)`.
    public double at(int percent) {
        int rank = Math.ceilDiv(percent * sorted.length, 100);
        return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
    }

    /// The share of the runs, 0 to 1, that do not exceed `value`.
    public double shareAtMost(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / sorted.length;
    }

    /// The mean of the runs.
    public double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    /// The standard deviation of the runs.
    public double deviation() {
        double mean = mean();
        return Math.sqrt(Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).average().orElseThrow());
    }

    /// True where every run came out the same.
    public boolean isCertain() {
        return sorted[0] == sorted[sorted.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcomes outcomes && Arrays.equals(sorted, outcomes.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return "P15 %s, P50 %s, P85 %s".formatted(at(15), at(50), at(85));
    }
}
