package no.faseport.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.ChartMark.Side;

/// Phases and the gates between them, to scale in time: arrows for the phases, a diamond for each gate, a line for today.
///
/// @param phases the phases that have a length, in order
/// @param stops the gates, by day
/// @param now the line for today; nothing for what is over
public record TimeLine(List<Stretch> phases, List<Stop> stops, Optional<Today> now) {
    private static final double EDGE = 34;
    private static final double TOP = 16;
    private static final double BAND = 20;
    private static final double DIAMOND = 6.5;
    private static final double LABEL = 66;
    private static final double GAP = 1.8;
    private static final double LINE = 12.5;
    /// About how wide a letter of a phase's name is.
    private static final double LETTER = 5.7;

    /// The lists are copied.
    public TimeLine {
        phases = List.copyOf(phases);
        stops = List.copyOf(stops);
    }

    /// The day of the line, and what is written at it.
    public record Today(LocalDate day, String name) {
    }

    /// A phase from one day to another.
    public record Stretch(String name, LocalDate from, LocalDate until, Time time) {
    }

    /// A gate on its day, called by a code with a date below.
    public record Stop(String code, String date, LocalDate day, boolean passed) {
    }

    /// Where a phase lies.
    public enum Time {
        /// Behind.
        PAST,
        /// It is on.
        NOW,
        /// Ahead.
        AHEAD
    }

    /// How high the picture is where it is `width` wide: names that would touch each other stand below each other.
    public double height(double width) {
        double lowest = marks(width).stream().mapToDouble(mark -> mark instanceof ChartMark.Words words ? words.y() : 0)
                .max().orElse(0);
        return Math.max(TOP + BAND, lowest) + LINE / 2 + 1;
    }

    /// The marks in a box `width` wide and as high as [#height(double)]; nothing where no day is known.
    public List<ChartMark> marks(double width) {
        var days = new ArrayList<LocalDate>();
        phases.forEach(phase -> {
            days.add(phase.from());
            days.add(phase.until());
        });
        stops.forEach(stop -> days.add(stop.day()));
        if (days.isEmpty()) {
            return List.of();
        }
        now.ifPresent(today -> days.add(today.day()));
        var first = Collections.min(days);
        var last = Collections.max(days);
        return new Drawn(first, Math.max(1, ChronoUnit.DAYS.between(first, last)), width).marks();
    }

    /// The picture at its scale.
    private final class Drawn {
        private final LocalDate first;
        private final double days;
        private final double width;
        private final List<ChartMark> marks = new ArrayList<>();

        private Drawn(LocalDate first, double days, double width) {
            this.first = first;
            this.days = days;
            this.width = width;
        }

        private double x(LocalDate day) {
            return EDGE + ChronoUnit.DAYS.between(first, day) / days * (width - 2 * EDGE);
        }

        private List<ChartMark> marks() {
            phases.forEach(this::phase);
            stops();
            now.ifPresent(this::today);
            return List.copyOf(marks);
        }

        private void phase(Stretch phase) {
            double from = x(phase.from());
            double to = Math.max(from + 2, x(phase.until()));
            marks.add(new ChartMark.Bar(from, TOP, to - from, BAND, switch (phase.time()) {
                case PAST -> "chart-past";
                case NOW -> "chart-now";
                case AHEAD -> "chart-ahead";
            }));
            name(phase, from + DIAMOND + 2, to - DIAMOND - 2);
        }

        /// On the longer side of the line for today, where it crosses the phase; no name rather than half a name.
        private void name(Stretch phase, double from, double to) {
            double line = now.map(today -> x(today.day())).orElse(Double.NEGATIVE_INFINITY);
            boolean isCrossed = line > from - GAP && line < to + GAP;
            double left = isCrossed && line - from < to - line ? line + 2 * GAP : from;
            double right = isCrossed && line - from >= to - line ? line - 2 * GAP : to;
            if (right - left >= phase.name().length() * LETTER) {
                marks.add(new ChartMark.Words(left, TOP + BAND / 2, right - left, phase.name(), Side.MIDDLE,
                        phase.time() == Time.NOW ? "chart-now-name" : "chart-name"));
            }
        }

        /// Names that would touch the one before stand two lines lower.
        private void stops() {
            double free = Double.NEGATIVE_INFINITY;
            for (var stop : stops) {
                double x = x(stop.day());
                marks.add(new ChartMark.Area(List.of(x, TOP + BAND / 2 - DIAMOND, x + DIAMOND, TOP + BAND / 2, x,
                        TOP + BAND / 2 + DIAMOND, x - DIAMOND, TOP + BAND / 2),
                        stop.passed() ? "chart-gate-passed" : "chart-gate"));
                boolean isLow = x - LABEL / 2 < free;
                double y = TOP + BAND + DIAMOND + (isLow ? 2 * LINE : 0) + LINE / 2;
                double left = Math.clamp(x - LABEL / 2, 0, Math.max(0, width - LABEL));
                marks.add(new ChartMark.Words(left, y, LABEL, stop.code(), Side.MIDDLE, "chart-label"));
                marks.add(new ChartMark.Words(left, y + LINE, LABEL, stop.date(), Side.MIDDLE, "chart-tick"));
                free = isLow ? Double.NEGATIVE_INFINITY : x + LABEL / 2;
            }
        }

        private void today(Today today) {
            double x = x(today.day());
            if (phases.stream().anyMatch(
                    phase -> !today.day().isBefore(phase.from()) && !today.day().isAfter(phase.until()))) {
                marks.add(new ChartMark.Bar(x - GAP, TOP, 2 * GAP, BAND, "chart-ahead"));
            }
            marks.add(new ChartMark.Rule(x, TOP - 3, x, TOP + BAND + 4, "chart-today"));
            double left = Math.clamp(x - LABEL, 0, Math.max(0, width - 2 * LABEL));
            marks.add(new ChartMark.Words(left, TOP / 2 - 1, 2 * LABEL, today.name(), Side.MIDDLE, "chart-tick"));
        }
    }
}
