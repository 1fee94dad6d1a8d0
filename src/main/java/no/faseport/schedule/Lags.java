package no.faseport.schedule;

import java.util.List;

/// What the lag of a link does to a day of its predecessor's, and back.
///
/// Working days are those of the predecessor's calendar, counted from the first of them on or after the day. Percent is of
/// the predecessor's duration; that of a summary is the working days from its start to its finish as they come out.
final class Lags {
    private final Arrows arrows;
    private final Lines lines;
    private final Dates dates;
    private final int[] days;
    private final boolean[] inCalendarDays;
    private final boolean[] ofSummary;

    Lags(List<Dependency> dependencies, Network network, Lines lines, Dates dates) {
        this.arrows = network.arrows;
        this.lines = lines;
        this.dates = dates;
        this.days = new int[dependencies.size()];
        this.inCalendarDays = new boolean[days.length];
        this.ofSummary = new boolean[days.length];
        for (int link = 0; link < days.length; link++) {
            set(link, dependencies.get(link).lag(), network);
        }
    }

    private void set(int link, Lag lag, Network network) {
        int before = arrows.from[link] / 2;
        ofSummary[link] = lag.unit() == Lag.Unit.PERCENT && network.isSummary(before);
        inCalendarDays[link] = lag.unit() == Lag.Unit.CALENDAR;
        days[link] = lag.unit() == Lag.Unit.PERCENT && !ofSummary[link]
                ? percent(lag.amount(), lines.duration[before])
                : lag.amount();
    }

    private static int percent(int percent, int of) {
        return Math.toIntExact(Math.round(percent * of / 100.0));
    }

    /// The day that lies the lag of `link` after `day`.
    int after(int link, int day) {
        int lag = days(link);
        return inCalendarDays[link] ? day + lag : lag == 0 ? day : shifted(link, day, lag);
    }

    /// The last day that the lag of `link` after it is not later than `day`.
    int before(int link, int day) {
        int lag = days(link);
        return inCalendarDays[link] ? day - lag : lag == 0 ? day : shifted(link, day + 1, -lag - 1);
    }

    private int shifted(int link, int day, int lag) {
        var calendar = lines.calendar[arrows.from[link] / 2];
        return calendar.day(calendar.number(day) + lag);
    }

    private int days(int link) {
        return ofSummary[link] ? percent(days[link], span(arrows.from[link])) : days[link];
    }

    private int span(int node) {
        var calendar = lines.calendar[node / 2];
        return calendar.number(Moment.after(dates.end[node])) - calendar.number(dates.start[node]);
    }
}
