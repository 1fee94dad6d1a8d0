package no.faseport.schedule;

/// How late each node may be, from what comes after it, and how far that is from where it is.
///
/// Two questions are asked side by side: how late it may be before the plan ends later or a limit is broken, and how late
/// before any other activity has to move.
final class Backward {
    private final Network network;
    private final Arrows arrows;
    private final Lines lines;
    private final Lags lags;
    private final Dates dates;
    /// The bounds of the node looked at last.
    private int boundStart;
    private int boundEnd;
    /// The working-day numbers of the first days after its start and its finish.
    private int afterStart;
    private int afterFinish;

    Backward(Network network, Lines lines, Lags lags, Dates dates) {
        this.network = network;
        this.arrows = network.arrows;
        this.lines = lines;
        this.lags = lags;
        this.dates = dates;
    }

    /// Settles how late `node` may be; true where those before it are concerned.
    boolean settle(int node) {
        if (!network.isGathering(node) && !network.isSummary(node / 2)) {
            return network.isWork(node / 2) && work(node);
        }
        bound(node, dates.lateStart, dates.lateEnd);
        int limit = network.isGathering(node) ? deadline(node / 2) : Dates.UNBOUND;
        boolean other = writeBoth(node, boundStart, Math.min(boundEnd, limit), dates.lateStart, dates.lateEnd);
        bound(node, dates.keptStart, dates.keptEnd);
        return writeBoth(node, boundStart, boundEnd, dates.keptStart, dates.keptEnd) || other;
    }

    /// The last moment by which all that is under a summary should be over.
    private int deadline(int summary) {
        return network.activity(summary).terms().deadline().map(day -> Moment.endOf(Lines.day(day)))
                .orElse(Dates.UNBOUND);
    }

    /// The bounds that what comes after `node` sets it.
    private void bound(int node, int[] starts, int[] ends) {
        boundStart = Dates.UNBOUND;
        boundEnd = Dates.UNBOUND;
        for (int arrow = arrows.firstOut[node]; arrow >= 0; arrow = arrows.nextOut[arrow]) {
            int then = arrows.to[arrow];
            switch (arrows.kind[arrow]) {
                case Arrows.FS, Arrows.SS -> byStart(arrow, starts[then]);
                case Arrows.FF, Arrows.SF -> byEnd(arrow, ends[then]);
                case Arrows.UP -> {
                    boundEnd = Math.min(boundEnd, ends[then]);
                    boundStart = dates.opener[then] == node ? Math.min(boundStart, starts[then]) : boundStart;
                }
                default -> {
                    boundStart = Math.min(boundStart, starts[then]);
                    boundEnd = Math.min(boundEnd, ends[then]);
                }
            }
        }
    }

    private void byStart(int arrow, int start) {
        if (start == Dates.UNBOUND) {
            return;
        }
        int day = lags.before(arrow, start);
        if (arrows.kind[arrow] == Arrows.FS) {
            boundEnd = Math.min(boundEnd, Moment.startOf(day));
        } else {
            boundStart = Math.min(boundStart, day);
        }
    }

    private void byEnd(int arrow, int end) {
        if (end == Dates.UNBOUND) {
            return;
        }
        int day = lags.before(arrow, Moment.day(end));
        if (arrows.kind[arrow] == Arrows.FF) {
            boundEnd = Math.min(boundEnd, Moment.endOf(day));
        } else {
            boundStart = Math.min(boundStart, day);
        }
    }

    private boolean work(int node) {
        int number = node / 2;
        int ofPlan = Moment.endOf(dates.last);
        afterStart = lines.calendar[number].number(dates.start[node] + 1);
        afterFinish = lines.calendar[number].number(Moment.day(dates.end[node]) + 1);
        bound(node, dates.keptStart, dates.keptEnd);
        int free = slack(number, boundStart, Math.min(boundEnd, ofPlan));
        bound(node, dates.lateStart, dates.lateEnd);
        int total = slack(number, Math.min(boundStart, lines.startLimit[number]),
                Math.min(Math.min(boundEnd, ofPlan), lines.endLimit[number]));
        int delay = lines.late[number] && !lines.settled[number] ? Math.max(0, Math.min(free, total)) : 0;
        dates.delay[number] = delay;
        dates.totalFloat[number] = total - delay;
        dates.freeFloat[number] = free - delay;
        return tell(node, number, total);
    }

    /// The working days from where the activity can be at the earliest to where it may be at the latest.
    private int slack(int number, int startBound, int endBound) {
        var calendar = lines.calendar[number];
        int lastDay = Moment.lastDay(endBound, dates.end[network.in(number)]);
        int byFinish = calendar.number(lastDay + 1) - afterFinish;
        return startBound == Dates.UNBOUND
                ? byFinish
                : Math.min(byFinish, calendar.number(startBound + 1) - afterStart);
    }

    /// The day that lies `days` of the activity's working days after `day`.
    int shifted(int number, int day, int days) {
        var calendar = lines.calendar[number];
        return days == 0 ? day : calendar.day(calendar.number(day + 1) - 1 + days);
    }

    /// Tells those before an activity what it demands of them: nothing once it has begun, and of one that stands whatever
    /// they do, that they are done where it stands.
    private boolean tell(int node, int number, int total) {
        if (lines.begun[number]) {
            boolean other = writeBoth(node, Dates.UNBOUND, Dates.UNBOUND, dates.lateStart, dates.lateEnd);
            return writeBoth(node, Dates.UNBOUND, Dates.UNBOUND, dates.keptStart, dates.keptEnd) || other;
        }
        int late = lines.settled[number] ? Math.min(total, 0) : total;
        boolean other = write(node, number, late, dates.lateStart, dates.lateEnd);
        return write(node, number, dates.delay[number], dates.keptStart, dates.keptEnd) || other;
    }

    private boolean write(int node, int number, int days, int[] starts, int[] ends) {
        int start = dates.start[node];
        int end = dates.end[node];
        if (days == 0) {
            return writeBoth(node, start, end, starts, ends);
        }
        var calendar = lines.calendar[number];
        return writeBoth(node, calendar.day(afterStart - 1 + days),
                Moment.on(calendar.day(afterFinish - 1 + days), end), starts, ends);
    }

    private static boolean writeBoth(int node, int start, int end, int[] starts, int[] ends) {
        boolean other = starts[node] != start || ends[node] != end;
        starts[node] = start;
        ends[node] = end;
        return other;
    }
}
