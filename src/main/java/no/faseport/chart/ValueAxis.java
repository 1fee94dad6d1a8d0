package no.faseport.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The values along an axis, with ticks at round numbers.
record ValueAxis(double from, double until, double step) {
    private static final int TICKS = 5;
    private static final int FEW = 2;
    /// How much of an axis the amount at a tick needs.
    private static final double A_TICK = 13;

    /// An axis so many pixels long that holds nothing (0), `least` and `most`; a short one has fewer ticks.
    static ValueAxis around(double least, double most, double length) {
        double low = Math.min(0, least);
        double high = Math.max(low == 0 ? 1 : 0, most);
        double step = step((high - low) / Math.clamp(Math.round(length / A_TICK), FEW, TICKS));
        return new ValueAxis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    /// An axis that holds `values` and no more than what is near them; nothing is not among them where it is far away.
    static ValueAxis near(List<Double> values) {
        double least = Collections.min(values);
        double most = Collections.max(values);
        double span = most == least ? Math.max(1, Math.abs(most) / TICKS) : most - least;
        double step = step(span / TICKS);
        double from = least >= 0 && least < span ? 0 : Math.floor(least / step) * step;
        double until = Math.ceil(most / step) * step;
        return new ValueAxis(from, until == from ? from + step : until, step);
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
    }

    /// Where `value` lies between the ends, 0 to 1.
    double share(double value) {
        return (value - from) / (until - from);
    }

    /// The values that have a tick, the lowest first.
    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; from + i * step <= until + step / 2; i++) {
            ticks.add(from + i * step);
        }
        return List.copyOf(ticks);
    }
}
