package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// What each activity says of itself, in columns of days of the epoch and [Moment]s: where it stands if that is settled,
/// and how early and how late it may be if not.
final class Lines {
    private final Calendars calendars;
    private final int status;
    final WorkCalendar[] calendar;
    final int[] duration;
    /// True where the dates are settled whatever others do: what is manual, has begun, must be on a date, or is outside.
    final boolean[] settled;
    /// True where work has begun, so that nothing before it can disturb it any more.
    final boolean[] begun;
    /// True where it is to be as late as possible.
    final boolean[] late;
    /// True where a constraint says when it starts, so that nothing else need.
    final boolean[] starts;
    /// The start of what is settled, and of what nothing says anything about.
    final int[] start;
    /// The end of what is settled.
    final int[] end;
    /// The first day it may start on.
    final int[] earliest;
    /// The first day it may finish on.
    final int[] earliestFinish;
    /// The last day it may start on.
    final int[] startLimit;
    /// The last moment it may be over.
    final int[] endLimit;

    Lines(PlanFacts facts) {
        int size = facts.outside().size() + facts.activities().size();
        calendars = facts.calendars();
        status = facts.statusDate().map(Lines::day).orElse(Dates.NEVER);
        calendar = new WorkCalendar[size];
        duration = new int[size];
        settled = new boolean[size];
        begun = new boolean[size];
        late = new boolean[size];
        starts = new boolean[size];
        start = new int[size];
        end = new int[size];
        earliest = new int[size];
        earliestFinish = new int[size];
        startLimit = new int[size];
        endLimit = new int[size];
        int number = 0;
        for (var one : facts.outside()) {
            set(number++, one);
        }
        for (var one : facts.activities()) {
            set(number++, one);
        }
    }

    /// The same lines, and room for some more.
    Lines(Lines other, int size) {
        calendars = other.calendars;
        status = other.status;
        calendar = Arrays.copyOf(other.calendar, size);
        Arrays.fill(calendar, other.calendar.length, size, calendars.standard());
        duration = Arrays.copyOf(other.duration, size);
        settled = Arrays.copyOf(other.settled, size);
        begun = Arrays.copyOf(other.begun, size);
        late = Arrays.copyOf(other.late, size);
        starts = Arrays.copyOf(other.starts, size);
        start = Arrays.copyOf(other.start, size);
        end = Arrays.copyOf(other.end, size);
        earliest = Arrays.copyOf(other.earliest, size);
        earliestFinish = Arrays.copyOf(other.earliestFinish, size);
        startLimit = Arrays.copyOf(other.startLimit, size);
        endLimit = Arrays.copyOf(other.endLimit, size);
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private void set(int number, Outside one) {
        calendar[number] = one.calendar().flatMap(id -> Optional.ofNullable(calendars.named().get(id)))
                .orElse(calendars.standard());
        duration[number] = one.duration();
        settle(number, day(one.start()), day(one.finish()));
    }

    /// Takes down what `activity` says.
    void set(int number, Activity activity) {
        var terms = activity.terms();
        calendar[number] = calendars.of(terms);
        duration[number] = activity.duration();
        begun[number] = activity.progress() > 0;
        settled[number] = false;
        late[number] = false;
        starts[number] = false;
        int written = day(activity.start());
        start[number] = written;
        earliest[number] = Dates.NEVER;
        earliestFinish[number] = Dates.NEVER;
        startLimit[number] = Dates.UNBOUND;
        endLimit[number] = terms.deadline().map(date -> Moment.endOf(day(date))).orElse(Dates.UNBOUND);
        bind(number, terms.constraint());
        if (terms.manual()) {
            settle(number, written, finish(number, written));
        } else if (begun[number]) {
            settle(number, written, Begun.of(calendar[number], written, duration[number], activity.progress(), status)
                    .last(calendar[number], written));
        } else if (!settled[number]) {
            earliest[number] = Math.max(earliest[number], afterStatus());
        }
    }

    private void bind(int number, Constraint constraint) {
        int date = constraint.date().map(Lines::day).orElse(Dates.NEVER);
        switch (constraint.kind()) {
            case AS_SOON_AS_POSSIBLE -> {
            }
            case AS_LATE_AS_POSSIBLE -> late[number] = true;
            case START_NO_EARLIER -> {
                starts[number] = true;
                earliest[number] = date;
            }
            case START_NO_LATER -> startLimit[number] = date;
            case FINISH_NO_EARLIER -> earliestFinish[number] = date;
            case FINISH_NO_LATER -> limit(number, date);
            case MUST_START -> {
                startLimit[number] = calendar[number].onOrAfter(date);
                pin(number, startLimit[number]);
            }
            case MUST_FINISH -> {
                limit(number, date);
                pin(number, startOf(number, calendar[number].number(date + 1) - 1));
            }
        }
    }

    private void limit(int number, int date) {
        endLimit[number] = Math.min(endLimit[number], Moment.endOf(date));
    }

    /// Settles what must be on a date there, or after the status date where that has passed.
    private void pin(int number, int day) {
        int first = calendar[number].onOrAfter(Math.max(day, afterStatus()));
        settle(number, first, finish(number, first));
    }

    private void settle(int number, int first, int last) {
        settled[number] = true;
        start[number] = first;
        end[number] = over(number, last);
    }

    /// The moment at which the activity is over when `last` is its last day.
    int over(int number, int last) {
        return duration[number] == 0 ? Moment.startOf(last) : Moment.endOf(last);
    }

    /// The last day of the activity when it starts on `first` and is not interrupted.
    int finish(int number, int first) {
        return duration[number] == 0
                ? first
                : calendar[number].day(calendar[number].number(first) + duration[number] - 1);
    }

    /// The day on which it starts that has the working day `finish` as its last.
    int startOf(int number, int finish) {
        return calendar[number].day(finish - Math.max(duration[number], 1) + 1);
    }

    private int afterStatus() {
        return status == Dates.NEVER ? Dates.NEVER : status + 1;
    }
}
