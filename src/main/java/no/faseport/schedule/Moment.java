package no.faseport.schedule;

/// Two moments to a day, so that what finishes on a day finishes after what only happens on it.
///
/// Work on a day ends at the day's second moment and lets others start the next day; a milestone is at the first and lets
/// them start the same day, unless it marks that work finishes, when it is at the second as well.
final class Moment {
    private Moment() {
    }

    /// When the day is over.
    static int endOf(int day) {
        return 2 * day + 1;
    }

    /// When the day begins.
    static int startOf(int day) {
        return 2 * day;
    }

    /// The day that the moment lies on.
    static int day(int moment) {
        return moment >> 1;
    }

    /// The first day that lies wholly after the moment.
    static int after(int moment) {
        return (moment + 1) >> 1;
    }

    /// The same moment of another day.
    static int on(int day, int moment) {
        return 2 * day + (moment & 1);
    }

    /// The last day on which what is over at `moment`'s time of day is over no later than `bound`.
    static int lastDay(int bound, int moment) {
        return (bound - (moment & 1)) >> 1;
    }
}
