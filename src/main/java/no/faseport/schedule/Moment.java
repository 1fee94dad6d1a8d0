package no.faseport.schedule;

/// Two moments to a day, so that what finishes on a day finishes after what only happens on it.
///
/// Work on a day ends at the day's second moment and lets others start the next day; a milestone is at the first and lets
/// them start the same day.
final class Moment {
    private Moment() {
    }

    /// When work that has `day` as its last ends.
    static int ofWork(int day) {
        return 2 * day + 1;
    }

    /// When a milestone on `day` is.
    static int ofMilestone(int day) {
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
}
