package no.faseport.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.chart.ChartMark.Side;
import no.faseport.chart.Slippage.Milestone;
import no.faseport.chart.Slippage.Sighting;
import no.faseport.words.Shortening;
import no.faseport.words.Words;

/// The marks of how milestones have slipped. Earlier courses are dashed and steady ones thin, so that they differ without colour.
final class SlippagePicture {
    private static final double LEFT = 76;
    private static final double RIGHT = 248;
    private static final double TOP = 12;
    private static final double BOTTOM = 32;
    private static final double NAME_HEIGHT = 16;
    private static final double DATE_WIDTH = 76;
    private static final double LETTER = 6.6;
    private static final double SIGN = 5;
    private static final int ROWS = 7;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

    private final List<Milestone> milestones;
    private final Words words;
    private final double right;
    private final double bottom;
    private final LocalDate firstSeen;
    private final LocalDate lastSeen;
    private final LocalDate firstPlanned;
    private final LocalDate lastPlanned;
    private final int months;
    private final List<ChartMark> marks = new ArrayList<>();

    SlippagePicture(List<Milestone> milestones, Words words, double width, double height) {
        this.milestones = milestones;
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
        return milestones.stream().flatMap(one -> one.sightings().stream()).map(Sighting::planned);
    }

    private List<LocalDate> seen() {
        return milestones.stream().flatMap(one -> one.sightings().stream()).map(Sighting::seen).distinct().sorted()
                .toList();
    }

    List<ChartMark> marks() {
        days();
        plans();
        reached();
        for (int row = 0; row < milestones.size(); row++) {
            course(row);
        }
        names();
        return List.copyOf(marks);
    }

    private double x(LocalDate seen) {
        return LEFT + (right - LEFT) * ChronoUnit.DAYS.between(firstSeen, seen)
                / ChronoUnit.DAYS.between(firstSeen, lastSeen);
    }

    private double y(LocalDate planned) {
        return bottom - (bottom - TOP) * ChronoUnit.DAYS.between(firstPlanned, planned)
                / ChronoUnit.DAYS.between(firstPlanned, lastPlanned);
    }

    private void rule(double fromX, double fromY, double toX, double toY, String style) {
        marks.add(new ChartMark.Rule(fromX, fromY, toX, toY, style));
    }

    private void days() {
        for (var day = firstPlanned; !day.isAfter(lastPlanned); day = day.plusMonths(months)) {
            rule(LEFT, y(day), right, y(day), "chart-grid");
            marks.add(new ChartMark.Words(0, y(day), LEFT - 8, words.date(day), Side.RIGHT, "chart-tick"));
        }
    }

    /// A line for each day a plan was seen; those whose dates would run into each other go without, never the last.
    private void plans() {
        var all = seen();
        double free = Double.NEGATIVE_INFINITY;
        double last = x(all.getLast());
        for (var day : all) {
            double at = x(day);
            rule(at, TOP, at, bottom, "chart-grid");
            if (at == last || (at >= free && at + DATE_WIDTH <= last)) {
                marks.add(new ChartMark.Words(at - DATE_WIDTH / 2, bottom + 16, DATE_WIDTH, words.date(day),
                        Side.MIDDLE, "chart-tick"));
                free = at + DATE_WIDTH;
            }
        }
    }

    /// Where the day planned is the day it is seen.
    private void reached() {
        var from = firstSeen.isAfter(firstPlanned) ? firstSeen : firstPlanned;
        var until = lastSeen.isBefore(lastPlanned) ? lastSeen : lastPlanned;
        if (from.isBefore(until)) {
            rule(x(from), y(from), x(until), y(until), "chart-plan");
        }
    }

    private void course(int row) {
        var milestone = milestones.get(row);
        var points = new ArrayList<Double>();
        var signs = new ArrayList<ChartMark>();
        for (int i = 0; i < milestone.sightings().size(); i++) {
            var sighting = milestone.sightings().get(i);
            double x = x(sighting.seen());
            double y = y(sighting.planned());
            points.addAll(List.of(x, y));
            signs.add(new ChartMark.Area(List.of(x, y - SIGN, x + SIGN, y, x, y + SIGN, x - SIGN, y),
                    Optional.of(new Spot(row, i)), "chart-" + milestone.kind()));
        }
        if (points.size() > 2) {
            marks.add(new ChartMark.Curve(points, "chart-" + milestone.kind() + "-line"));
        }
        marks.addAll(signs);
    }

    /// The names to the right of the last signs, moved apart where they would stand on each other.
    private void names() {
        var sorted = milestones.stream().sorted(Comparator.comparingDouble((Milestone one) -> y(one.planned())))
                .toList();
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

    private void name(Milestone milestone, double y) {
        var last = milestone.sightings().getLast();
        rule(x(last.seen()) + 8, y(last.planned()), right + 22, y, "chart-plan");
        var day = " " + words.date(milestone.planned());
        int room = (int) ((RIGHT - 32) / LETTER) - day.length();
        var name = Shortening.of(milestone.name(), room);
        marks.add(new ChartMark.Words(right + 26, y, RIGHT - 26, name + day, Side.LEFT,
                "chart-" + milestone.kind() + "-name"));
    }
}
