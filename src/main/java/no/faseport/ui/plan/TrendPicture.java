package no.faseport.ui.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.schedule.Trend;
import no.faseport.schedule.Trend.Sighting;
import no.faseport.ui.plan.TrendMark.Side;
import no.faseport.ui.plan.TrendMark.Spot;
import no.faseport.words.Words;

/// How milestones have slipped, as a list of marks: across the day each plan was seen, upwards the day that was planned.
///
/// A course that goes level keeps its day; one that rises slips. Where it meets the dashed line, the milestone is reached.
record TrendPicture(List<TrendMark> marks) {
    /// As many milestones as can be told apart.
    static final int MOST = 12;
    private static final double LEFT = 76;
    private static final double RIGHT = 248;
    private static final double TOP = 12;
    private static final double BOTTOM = 32;
    private static final double NAME_HEIGHT = 16;
    private static final double DATE_WIDTH = 76;
    private static final double LETTER = 6.6;
    private static final int ROWS = 7;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

    TrendPicture {
        marks = List.copyOf(marks);
    }

    /// The milestones that have moved most, as many as can be told apart, in the order they come.
    static List<Trend> shown(List<Trend> trends) {
        return trends.stream().sorted(Comparator.comparingInt((Trend trend) -> -Math.abs(trend.days()))).limit(MOST)
                .sorted(Comparator.comparing(Trend::planned)).toList();
    }

    /// The picture of `trends`, of which there is at least one.
    static TrendPicture of(List<Trend> trends, double width, double height, Words words) {
        return new Drawing(trends, width, height, words).picture();
    }

    /// The sign nearest to a place, if one is near.
    Optional<TrendMark.Sign> near(double x, double y) {
        return marks.stream().filter(TrendMark.Sign.class::isInstance).map(TrendMark.Sign.class::cast)
                .filter(sign -> distance(sign, x, y) < 12)
                .min(Comparator.comparingDouble(sign -> distance(sign, x, y)));
    }

    private static double distance(TrendMark.Sign sign, double x, double y) {
        return Math.hypot(sign.at().x() - x, sign.at().y() - y);
    }

    private static final class Drawing {
        private final List<Trend> trends;
        private final Words words;
        private final double right;
        private final double bottom;
        private final LocalDate firstSeen;
        private final LocalDate lastSeen;
        private final LocalDate firstPlanned;
        private final LocalDate lastPlanned;
        private final int months;
        private final List<TrendMark> marks = new ArrayList<>();

        Drawing(List<Trend> trends, double width, double height, Words words) {
            this.trends = trends;
            this.words = words;
            this.right = Math.max(LEFT + 100, width - RIGHT);
            this.bottom = height - BOTTOM;
            var seen = seen();
            this.firstSeen = seen.getFirst();
            this.lastSeen = seen.getLast().isAfter(firstSeen) ? seen.getLast() : firstSeen.plusDays(1);
            var first = planned().min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
            var last = planned().max(LocalDate::compareTo).orElseThrow();
            long span = ChronoUnit.MONTHS.between(first, last) + 1;
            int step = MONTHS[MONTHS.length - 1];
            for (int i = MONTHS.length - 1; i >= 0 && MONTHS[i] * (ROWS - 1L) >= span; i--) {
                step = MONTHS[i];
            }
            this.months = step;
            this.firstPlanned = first;
            var end = first;
            while (!end.isAfter(last)) {
                end = end.plusMonths(step);
            }
            this.lastPlanned = end;
        }

        private Stream<LocalDate> planned() {
            return trends.stream().flatMap(trend -> trend.sightings().stream()).map(Sighting::planned);
        }

        private List<LocalDate> seen() {
            return trends.stream().flatMap(trend -> trend.sightings().stream()).map(Sighting::seen).distinct().sorted()
                    .toList();
        }

        TrendPicture picture() {
            days();
            plans();
            reached();
            trends.forEach(this::course);
            names();
            return new TrendPicture(marks);
        }

        private double x(LocalDate seen) {
            return LEFT + (right - LEFT) * ChronoUnit.DAYS.between(firstSeen, seen)
                    / ChronoUnit.DAYS.between(firstSeen, lastSeen);
        }

        private double y(LocalDate planned) {
            return bottom - (bottom - TOP) * ChronoUnit.DAYS.between(firstPlanned, planned)
                    / ChronoUnit.DAYS.between(firstPlanned, lastPlanned);
        }

        private void days() {
            for (var day = firstPlanned; !day.isAfter(lastPlanned); day = day.plusMonths(months)) {
                marks.add(new TrendMark.Rule(new Spot(LEFT, y(day)), new Spot(right, y(day)), false));
                marks.add(new TrendMark.Text(new Spot(LEFT - 8, y(day)), Side.RIGHT, words.date(day), TrendInk.TEXT));
            }
        }

        /// A line for each day a plan was seen; those whose dates would run into each other go without, never the last.
        private void plans() {
            var all = seen();
            double free = Double.NEGATIVE_INFINITY;
            double last = x(all.getLast());
            for (var day : all) {
                double at = x(day);
                marks.add(new TrendMark.Rule(new Spot(at, TOP), new Spot(at, bottom), false));
                if (at == last || (at >= free && at + DATE_WIDTH <= last)) {
                    marks.add(new TrendMark.Text(new Spot(at, bottom + 16), Side.MIDDLE, words.date(day),
                            TrendInk.TEXT));
                    free = at + DATE_WIDTH;
                }
            }
        }

        /// Where the day planned is the day it is seen.
        private void reached() {
            var from = firstSeen.isAfter(firstPlanned) ? firstSeen : firstPlanned;
            var until = lastSeen.isBefore(lastPlanned) ? lastSeen : lastPlanned;
            if (from.isBefore(until)) {
                marks.add(new TrendMark.Rule(new Spot(x(from), y(from)), new Spot(x(until), y(until)), true));
            }
        }

        private static TrendInk ink(Trend trend) {
            return trend.days() > 0 ? TrendInk.LATER : trend.days() < 0 ? TrendInk.EARLIER : TrendInk.SAME;
        }

        private Spot spot(Sighting sighting) {
            return new Spot(x(sighting.seen()), y(sighting.planned()));
        }

        private void course(Trend trend) {
            marks.add(new TrendMark.Course(trend.sightings().stream().map(this::spot).toList(), ink(trend)));
            trend.sightings().forEach(one -> marks.add(new TrendMark.Sign(spot(one), trend, one, ink(trend))));
        }

        /// The names to the right of the last signs, moved apart where they would stand on each other.
        private void names() {
            var sorted = trends.stream()
                    .sorted(Comparator.comparingDouble((Trend trend) -> y(trend.planned()))).toList();
            var at = new double[sorted.size()];
            for (int i = 0; i < at.length; i++) {
                at[i] = Math.max(y(sorted.get(i).planned()), i == 0 ? TOP : at[i - 1] + NAME_HEIGHT);
            }
            for (int i = at.length - 1; i >= 0; i--) {
                at[i] = Math.min(at[i], i == at.length - 1 ? bottom : at[i + 1] - NAME_HEIGHT);
            }
            for (int i = 0; i < at.length; i++) {
                name(sorted.get(i), at[i]);
            }
        }

        private void name(Trend trend, double y) {
            var last = spot(trend.sightings().getLast());
            marks.add(new TrendMark.Rule(new Spot(last.x() + 8, last.y()), new Spot(right + 22, y), true));
            var day = " " + words.date(trend.planned());
            int room = (int) ((RIGHT - 32) / LETTER) - day.length();
            var name = trend.name().length() <= room ? trend.name() : trend.name().substring(0, room - 1) + "…";
            marks.add(new TrendMark.Text(new Spot(right + 26, y), Side.LEFT, name + day, ink(trend)));
        }
    }
}
