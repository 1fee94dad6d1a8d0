package no.faseport.schedule;

/// How early each node can be, from what comes before it.
final class Forward {
    private final Network network;
    private final Arrows arrows;
    private final Lines lines;
    private final Lags lags;
    private final Dates dates;

    Forward(Network network, Lines lines, Lags lags, Dates dates) {
        this.network = network;
        this.arrows = network.arrows;
        this.lines = lines;
        this.lags = lags;
        this.dates = dates;
    }

    /// Finds where activities begin that wait for others and that nothing else lets begin: with the first of those that
    /// wait for none.
    int first() {
        int first = Dates.UNBOUND;
        int firstLate = Dates.UNBOUND;
        for (int number = network.outside(); number < network.size(); number++) {
            if (network.isWork(number) && !network.waits(number)) {
                if (lines.late[number] && !lines.settled[number]) {
                    firstLate = Math.min(firstLate, lines.start[number]);
                } else {
                    first = Math.min(first, alone(number));
                }
            }
        }
        int known = first == Dates.UNBOUND ? firstLate : first;
        return known == Dates.UNBOUND ? Dates.NEVER : known;
    }

    /// The day an activity starts on that waits for no other.
    private int alone(int number) {
        return lines.settled[number]
                ? lines.start[number]
                : lines.calendar[number].day(placed(number, Dates.NEVER, Dates.NEVER));
    }

    /// Settles how early `node` can be; true where that is something else than before.
    boolean settle(int node) {
        return network.isGathering(node) ? gather(node) : handOn(node);
    }

    private boolean gather(int node) {
        int start = Dates.UNBOUND;
        int end = Dates.NEVER;
        int opener = Arrows.NONE;
        for (int arrow = arrows.firstIn[node]; arrow >= 0; arrow = arrows.nextIn[arrow]) {
            int under = arrows.from[arrow];
            end = Math.max(end, dates.end[under]);
            if (dates.start[under] < start
                    || (dates.start[under] == start && network.number(under) < network.number(opener))) {
                start = dates.start[under];
                opener = under;
            }
        }
        boolean other = dates.opener[node] != opener;
        dates.opener[node] = opener;
        return write(node, start, end) || other;
    }

    private boolean handOn(int node) {
        int start = Dates.NEVER;
        int end = Dates.NEVER;
        for (int arrow = arrows.firstIn[node]; arrow >= 0; arrow = arrows.nextIn[arrow]) {
            int before = arrows.from[arrow];
            switch (arrows.kind[arrow]) {
                case Arrows.FS -> start = Math.max(start, lags.after(arrow, Moment.after(dates.end[before])));
                case Arrows.SS -> start = Math.max(start, lags.after(arrow, dates.start[before]));
                case Arrows.FF -> end = Math.max(end, finishing(arrow, dates.end[before]));
                case Arrows.SF -> end = Math.max(end, Moment.startOf(lags.after(arrow, dates.start[before])));
                default -> {
                    start = Math.max(start, dates.start[before]);
                    end = Math.max(end, dates.end[before]);
                }
            }
        }
        int number = network.number(node);
        return (network.isWork(number) || number < network.outside())
                ? place(node, number, start, end)
                : write(node, start, end);
    }

    private int finishing(int arrow, int end) {
        return Moment.on(lags.after(arrow, Moment.day(end)), end);
    }

    private boolean place(int node, int number, int start, int end) {
        if (lines.settled[number]) {
            return write(node, lines.start[number], ended(number, lines.end[number], end));
        }
        var calendar = lines.calendar[number];
        int first = placed(number, start, end == Dates.NEVER ? Dates.NEVER : Moment.day(end));
        int last = first + Math.max(lines.duration[number], 1) - 1;
        return write(node, calendar.day(first), ended(number, lines.over(number, calendar.day(last)), end));
    }

    /// The moment an activity is over that is so at `over` and that others let be at `end`: a milestone that marks the
    /// finish of something on its day is at the finish.
    private int ended(int number, int over, int end) {
        return lines.duration[number] == 0 && end > over && Moment.day(end) == Moment.day(over) ? end : over;
    }

    /// The number of the first working day an activity can start on that nothing has settled and that others let start on
    /// `start` and finish on `finish`.
    private int placed(int number, int start, int finish) {
        var calendar = lines.calendar[number];
        int first = Math.max(start, lines.earliest[number]);
        if (!lines.starts[number]) {
            boolean free = start == Dates.NEVER && finish == Dates.NEVER && !lines.late[number];
            first = Math.max(first, free ? lines.start[number] : dates.first);
        }
        int last = Math.max(finish, lines.earliestFinish[number]);
        return last == Dates.NEVER
                ? calendar.number(first)
                : Math.max(calendar.number(first), calendar.number(last) - Math.max(lines.duration[number], 1) + 1);
    }

    private boolean write(int node, int start, int end) {
        boolean other = dates.start[node] != start || dates.end[node] != end;
        dates.start[node] = start;
        dates.end[node] = end;
        return other;
    }
}
