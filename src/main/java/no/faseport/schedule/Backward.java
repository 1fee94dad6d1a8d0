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
    private final Bounds late;
    private final Bounds kept;
    /// The working-day numbers of the first days after its start and its finish.
    private int afterStart;
    private int afterFinish;

    Backward(Network network, Lines lines, Lags lags, Dates dates) {
        this.network = network;
        this.arrows = network.arrows;
        this.lines = lines;
        this.lags = lags;
        this.dates = dates;
        this.late = new Bounds(dates.lateStart, dates.lateEnd);
        this.kept = new Bounds(dates.keptStart, dates.keptEnd);
    }

    /// Settles how late `node` may be; true where those before it are concerned.
    boolean settle(int node) {
        int number = network.number(node);
        if (network.isWork(number)) {
            return work(node, number);
        }
        if (!network.isSummary(number)) {
            return false;
        }
        bound(node);
        int limit = network.isGathering(node) ? deadline(number) : Dates.UNBOUND;
        boolean other = late.write(node, late.start, Math.min(late.end, limit));
        return kept.write(node, kept.start, kept.end) || other;
    }

    /// The last moment by which all that is under a summary should be over.
    private int deadline(int summary) {
        return network.activity(summary).terms().deadline().map(day -> Moment.endOf(Lines.day(day)))
                .orElse(Dates.UNBOUND);
    }

    /// Finds the bounds that what comes after `node` sets it.
    private void bound(int node) {
        late.open();
        kept.open();
        for (int arrow = arrows.firstOut[node]; arrow >= 0; arrow = arrows.nextOut[arrow]) {
            bound(node, arrow, arrows.to[arrow]);
        }
    }

    private void bound(int node, int arrow, int then) {
        switch (arrows.kind[arrow]) {
            case Arrows.FS -> {
                late.finishBefore(before(arrow, late.starts[then]));
                kept.finishBefore(before(arrow, kept.starts[then]));
            }
            case Arrows.SS -> {
                late.startBy(before(arrow, late.starts[then]));
                kept.startBy(before(arrow, kept.starts[then]));
            }
            case Arrows.FF -> {
                late.finishOn(beforeFinish(arrow, late.ends[then]));
                kept.finishOn(beforeFinish(arrow, kept.ends[then]));
            }
            case Arrows.SF -> {
                late.startBy(beforeFinish(arrow, late.ends[then]));
                kept.startBy(beforeFinish(arrow, kept.ends[then]));
            }
            default -> {
                boolean starts = arrows.kind[arrow] != Arrows.UP || dates.opener[then] == node;
                late.hold(then, starts);
                kept.hold(then, starts);
            }
        }
    }

    private int before(int arrow, int day) {
        return day == Dates.UNBOUND ? Dates.UNBOUND : lags.before(arrow, day);
    }

    private int beforeFinish(int arrow, int end) {
        return end == Dates.UNBOUND ? Dates.UNBOUND : lags.before(arrow, Moment.day(end));
    }

    private boolean work(int node, int number) {
        int ofPlan = Moment.endOf(dates.last);
        afterStart = lines.calendar[number].number(dates.start[node] + 1);
        afterFinish = lines.settled[number]
                ? lines.calendar[number].number(Moment.day(dates.end[node]) + 1)
                : afterStart + Math.max(lines.duration[number], 1) - 1;
        bound(node);
        int free = slack(node, number, kept.start, Math.min(kept.end, ofPlan));
        int total = slack(node, number, Math.min(late.start, lines.startLimit[number]),
                Math.min(Math.min(late.end, ofPlan), lines.endLimit[number]));
        int delay = lines.late[number] && !lines.settled[number] ? Math.max(0, Math.min(free, total)) : 0;
        dates.delay[number] = delay;
        dates.totalFloat[number] = total - delay;
        dates.freeFloat[number] = free - delay;
        return tell(node, number, total);
    }

    /// The working days from where the activity can be at the earliest to where it may be at the latest.
    private int slack(int node, int number, int startBound, int endBound) {
        var calendar = lines.calendar[number];
        int lastDay = Moment.lastDay(endBound, dates.end[node]);
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
            boolean other = late.write(node, Dates.UNBOUND, Dates.UNBOUND);
            return kept.write(node, Dates.UNBOUND, Dates.UNBOUND) || other;
        }
        boolean other = write(late, node, number, lines.settled[number] ? Math.min(total, 0) : total);
        return write(kept, node, number, dates.delay[number]) || other;
    }

    private boolean write(Bounds bounds, int node, int number, int days) {
        int start = dates.start[node];
        int end = dates.end[node];
        if (days == 0) {
            return bounds.write(node, start, end);
        }
        var calendar = lines.calendar[number];
        return bounds.write(node, calendar.day(afterStart - 1 + days),
                Moment.on(calendar.day(afterFinish - 1 + days), end));
    }
}
