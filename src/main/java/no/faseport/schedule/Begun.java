package no.faseport.schedule;

/// How work that has begun is divided: whole days done come first, what is left follows on them and after the status date.
///
/// @param done working days done
/// @param left working days left
/// @param resumed the number, in the calendar, of the working day on which what is left goes on
record Begun(int done, int left, int resumed) {
    /// The work of `duration` days from the day `first` on, of which `progress` percent are done on the day `status`, or
    /// [Dates#NEVER].
    static Begun of(WorkCalendar calendar, int first, int duration, int progress, int status) {
        int done = duration * progress / 100;
        int follows = calendar.number(first) + done;
        return new Begun(done, duration - done,
                status == Dates.NEVER ? follows : Math.max(follows, calendar.number(status + 1)));
    }

    /// The last day of the work that began on the day `first`; that day where it takes no time.
    int last(WorkCalendar calendar, int first) {
        if (left > 0) {
            return calendar.day(resumed + left - 1);
        }
        return done == 0 ? first : calendar.day(calendar.number(first) + done - 1);
    }
}
