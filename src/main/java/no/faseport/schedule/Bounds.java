package no.faseport.schedule;

/// How late nodes may be, by one of the questions asked: the answers for all, and those that come together for one.
final class Bounds {
    /// The last day each node may start on.
    final int[] starts;
    /// The last moment each node may be over.
    final int[] ends;
    /// The last day that the node looked at may start on.
    int start;
    /// The last moment that the node looked at may be over.
    int end;

    Bounds(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /// Begins with another node: nothing binds it yet.
    void open() {
        start = Dates.UNBOUND;
        end = Dates.UNBOUND;
    }

    /// It may start on `day` at the latest.
    void startBy(int day) {
        start = Math.min(start, day);
    }

    /// It must be over when `day` begins.
    void finishBefore(int day) {
        end = day == Dates.UNBOUND ? end : Math.min(end, Moment.startOf(day));
    }

    /// It must be over when `day` is.
    void finishOn(int day) {
        end = day == Dates.UNBOUND ? end : Math.min(end, Moment.endOf(day));
    }

    /// What holds for the node `other` holds for it; for its start only where `starting`.
    void hold(int other, boolean starting) {
        start = starting ? Math.min(start, starts[other]) : start;
        end = Math.min(end, ends[other]);
    }

    /// Writes the answer for `node`; true where it is another than before.
    boolean write(int node, int startBy, int overBy) {
        boolean other = starts[node] != startBy || ends[node] != overBy;
        starts[node] = startBy;
        ends[node] = overBy;
        return other;
    }
}
