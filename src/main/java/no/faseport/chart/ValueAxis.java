package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;

/// The values along an axis, with ticks at round numbers; nothing (0) is always among them.
record ValueAxis(double from, double until, double step) {
    private static final int TICKS = 5;

    /// An axis that holds `least` and `most`.
    static ValueAxis around(double least, double most) {
        double low = Math.min(0, least);
        double high = Math.max(low == 0 ? 1 : 0, most);
        double step = step((high - low) / TICKS);
        return new ValueAxis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
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
