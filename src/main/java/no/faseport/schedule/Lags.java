package no.faseport.schedule;

import java.util.Arrays;

/// What the lag of a link does to a day of its predecessor's, and back.
///
/// Working days are those of the predecessor's calendar, counted from the first of them on or after the day. Percent is of
/// the predecessor's duration; that of a summary is the working days from its start to its finish as they come out.
final class Lags {
    private final Network network;
    private final Arrows arrows;
    private final Lines lines;
    private final Dates dates;
    private final int[] days;
    private final boolean[] inCalendarDays;
    private final boolean[] ofSummary;

    Lags(Network network, Lines lines, Dates dates) {
        this.network = network;
        this.arrows = network.arrows;
        this.lines = lines;
        this.dates = dates;
        this.days = new int[arrows.from.length];
        this.inCalendarDays = new boolean[days.length];
        this.ofSummary = new boolean[days.length];
        for (int arrow = 0; arrow < arrows.count(); arrow++) {
            set(arrow);
        }
    }

    /// The same lags in a network that has been made from the one they are of.
    Lags(Lags other, Network network, Lines lines, Dates dates) {
        this.network = network;
        this.arrows = network.arrows;
        this.lines = lines;
        this.dates = dates;
        this.days = Arrays.copyOf(other.days, arrows.from.length);
        this.inCalendarDays = Arrays.copyOf(other.inCalendarDays, days.length);
        this.ofSummary = Arrays.copyOf(other.ofSummary, days.length);
    }

    /// Takes down what the dependency of an arrow, if it has one, says.
    void set(int arrow) {
        if (!network.isLink(arrow)) {
            return;
        }
        var lag = network.dependency(arrow).lag();
        int before = network.number(arrows.from[arrow]);
        boolean percent = lag.unit() == Lag.Unit.PERCENT;
        ofSummary[arrow] = percent && network.isSummary(before);
        inCalendarDays[arrow] = lag.unit() == Lag.Unit.CALENDAR;
        days[arrow] = percent && !ofSummary[arrow] ? Lag.share(lag.amount(), lines.duration[before]) : lag.amount();
    }

    /// The day that lies the lag of `link` after `day`.
    int after(int link, int day) {
        if (days[link] == 0) {
            return day;
        }
        int lag = days(link);
        return inCalendarDays[link] ? day + lag : lag == 0 ? day : shifted(link, day, lag);
    }

    /// The last day that the lag of `link` after it is not later than `day`.
    int before(int link, int day) {
        if (days[link] == 0) {
            return day;
        }
        int lag = days(link);
        return inCalendarDays[link] ? day - lag : lag == 0 ? day : shifted(link, day + 1, -lag - 1);
    }

    private int shifted(int link, int day, int lag) {
        var calendar = lines.calendar[network.number(arrows.from[link])];
        return calendar.day(calendar.number(day) + lag);
    }

    private int days(int link) {
        return ofSummary[link] ? Lag.share(days[link], span(arrows.from[link])) : days[link];
    }

    private int span(int node) {
        var calendar = lines.calendar[network.number(node)];
        return calendar.number(Moment.after(dates.end[node])) - calendar.number(dates.start[node]);
    }
}
