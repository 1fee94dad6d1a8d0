package no.faseport.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a course knows of each activity besides what it waits for, by the activity's number.
final class CourseFacts {
    private static final int WHOLE = 100;
    private static final long LEAD = 3 * 366;

    /// How many of the activities are the plan's own; those after them belong to other projects.
    final int own;
    final boolean[] summary;
    /// Done, or of another project: takes the time it takes.
    final boolean[] still;
    /// Starts on its bound, whatever is demanded of it.
    final boolean[] fixed;
    final int[] durations;
    final DayTable[] table;
    /// The day it starts no earlier than.
    final int[] bound;
    /// The day it finishes no earlier than.
    final int[] finishBound;
    /// The working days already done of what is under way.
    private final int[] done;
    /// The first day after the status date; before every day where there is none.
    private final int resumes;

    CourseFacts(List<Activity> all, int own, Map<ActivityId, Integer> numbers,
            Function<Activity, WorkCalendar> calendars, Optional<LocalDate> status) {
        int size = all.size();
        this.own = own;
        summary = new boolean[size];
        still = new boolean[size];
        fixed = new boolean[size];
        durations = new int[size];
        table = new DayTable[size];
        bound = new int[size];
        finishBound = new int[size];
        done = new int[size];
        resumes = status.map(day -> day(day) + 1).orElse(Course.NEVER);
        var earliest = all.stream().map(Activity::start).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        Map<WorkCalendar, DayTable> tables = new HashMap<>();
        for (int i = 0; i < size; i++) {
            var activity = all.get(i);
            activity.parent().map(numbers::get).ifPresent(parent -> summary[parent] = true);
            durations[i] = activity.duration();
            table[i] = tables.computeIfAbsent(calendars.apply(activity),
                    calendar -> new DayTable(calendar, earliest.minusDays(LEAD)));
            bind(i, activity, earliest);
        }
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private void bind(int number, Activity activity, LocalDate earliest) {
        boolean finished = activity.progress() == WHOLE;
        boolean started = resumes != Course.NEVER && activity.progress() > 0;
        still[number] = finished || number >= own;
        fixed[number] = activity.terms().manual() || number >= own || started;
        done[number] = started && !finished ? Math.round(activity.duration() * activity.progress() / (float) WHOLE) : 0;
        finishBound[number] = Course.NEVER;
        bound[number] = fixed[number] ? day(activity.start()) : Math.max(day(earliest), resumes);
        if (!fixed[number]) {
            activity.terms().constraint().date().ifPresent(date -> bind(number, activity.terms().constraint().kind(),
                    day(date)));
        }
    }

    private void bind(int number, Constraint.Kind kind, int day) {
        switch (kind) {
            case START_NO_EARLIER, MUST_START -> bound[number] = Math.max(resumes, day);
            case FINISH_NO_EARLIER, MUST_FINISH -> finishBound[number] = day;
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_LATER, FINISH_NO_LATER -> {
            }
        }
    }

    /// The last working-day number of what remains after the status date; before every one where nothing is under way.
    int resumed(int number, int duration) {
        return done[number] == 0
                ? Course.NEVER
                : table[number].number(resumes) + Math.max(duration - done[number], 0) - 1;
    }
}
