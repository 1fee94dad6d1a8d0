package no.faseport.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.faseport.words.Words;

/// The values along a chart's lower edge, days or kroner, and where their ticks stand.
///
/// Days are counted from 1 January 1970.
record SpanAxis(boolean days, double from, double until) {
    private static final int TICKS = 5;
    private static final double A_MONTH = 30.5;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120);
    private static final double TENTH = 0.1;

    /// An axis for values from `least` to `most`, with a little room on either side.
    static SpanAxis around(boolean days, double least, double most) {
        double room = Math.max((most - least) * TENTH / 2, days ? 1 : 100);
        return new SpanAxis(days, least - room, most + room);
    }

    /// Where `value` lies between the ends, 0 to 1.
    double share(double value) {
        return (value - from) / (until - from);
    }

    /// The values that have a tick.
    List<Double> ticks() {
        return days ? dayTicks() : amountTicks();
    }

    private List<Double> amountTicks() {
        double rough = (until - from) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
        var ticks = new ArrayList<Double>();
        for (double at = Math.ceil(from / step) * step; at <= until; at += step) {
            ticks.add(at);
        }
        return ticks;
    }

    private List<Double> dayTicks() {
        double months = (until - from) / A_MONTH;
        var ticks = new ArrayList<Double>();
        if (months < 2) {
            int step = (int) Math.ceil((until - from) / TICKS / 7) * 7;
            for (long at = (long) Math.ceil(from); at <= until; at += step) {
                ticks.add((double) at);
            }
            return ticks;
        }
        int step = MONTHS.stream().filter(each -> months / each <= TICKS).findFirst().orElse(MONTHS.getLast());
        var first = LocalDate.ofEpochDay((long) from).withDayOfMonth(1).plusMonths(1);
        first = first.plusMonths(Math.floorMod(1 - first.getMonthValue(), Math.min(step, 12)));
        for (var at = first; at.toEpochDay() <= until; at = at.plusMonths(step)) {
            ticks.add((double) at.toEpochDay());
        }
        return ticks;
    }

    /// `value` in words: a date, or thousands of kroner.
    String text(double value, Words words) {
        return days
                ? words.date(LocalDate.ofEpochDay(Math.round(value)))
                : words.thousands(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP));
    }
}
