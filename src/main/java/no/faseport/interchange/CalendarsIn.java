package no.faseport.interchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.Losses;
import no.faseport.schedule.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/// The calendars that a file's plan works by, each read when something is found to follow it.
final class CalendarsIn {
    private static final int MOST_DAYS = 4000;
    private static final int MOST_OCCURRENCES = 5000;

    private final ProjectNote note;
    private final Losses losses;
    private final Optional<ProjectCalendar> standard;
    private final Map<Integer, FileCalendar> read = new LinkedHashMap<>();
    private final Map<Integer, WorkCalendar> working = new HashMap<>();
    private final WorkCalendar usual = WorkCalendar.weekdays();

    CalendarsIn(ProjectFile project, ProjectNote note, Losses losses) {
        this.note = note;
        this.losses = losses;
        this.standard = Optional.ofNullable(project.getDefaultCalendar());
        standard.ifPresent(this::key);
    }

    /// The one that is followed where nothing else is said.
    Optional<FileCalendar> standard() {
        return standard.map(one -> Objects.requireNonNull(read.get(key(one))));
    }

    /// The calendar of `task` itself, where it has one for a reason of its own.
    Optional<Integer> own(Task task) {
        return OwnTime.calendar(task, standard).map(this::key);
    }

    List<FileCalendar> all() {
        return read.values().stream().sorted(Comparator.comparingInt(FileCalendar::key)).toList();
    }

    /// The key of `calendar`, which is read if it was not.
    int key(ProjectCalendar calendar) {
        int key = Optional.ofNullable(calendar.getUniqueID()).orElse(0);
        if (!read.containsKey(key)) {
            var found = calendar(key, calendar);
            read.put(key, found);
            working.put(key, found.working());
        }
        return key;
    }

    /// The days to count by for a line that follows `own`, or else the standard one.
    WorkCalendar working(Optional<Integer> own) {
        return own.or(() -> standard.map(this::key)).map(working::get).orElse(usual);
    }

    private FileCalendar calendar(int key, ProjectCalendar calendar) {
        var name = Texts.name(calendar.getName(), Texts.SHORT);
        var place = name.isEmpty() ? "#" + key : name;
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (calendar.isWorkingDay(day)) {
                weekdays.add(day);
            }
        }
        if (weekdays.isEmpty()) {
            losses.changed(place, "planfile.loss.noWeekdays");
            weekdays.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        tellHours(calendar, weekdays, place);
        var days = new ArrayList<FileDay>();
        for (@Nullable
        ProjectCalendar one = calendar; one != null; one = one.getParent()) {
            collect(one, days, place);
        }
        days.sort(Comparator.comparing(FileDay::from));
        var holidays = new NamedHolidays(days);
        return note.calendar(holidays.kept()
                ? new FileCalendar(key, place, weekdays, true, holidays.others())
                : new FileCalendar(key, place, weekdays, false, days));
    }

    private void tellHours(ProjectCalendar calendar, Set<DayOfWeek> weekdays, String place) {
        long lengths = weekdays.stream().map(calendar::getHours).map(hours -> hours == null
                ? 0L
                : hours.stream().mapToLong(range -> range.getDurationAsMilliseconds()).sum()).distinct().count();
        if (lengths > 1) {
            losses.changed(place, "planfile.loss.hours");
        }
    }

    private void collect(ProjectCalendar calendar, List<FileDay> days, String place) {
        long occurrences = 0;
        for (var exception : calendar.getCalendarExceptions()) {
            var recurring = exception.getRecurring();
            occurrences += recurring == null ? 0 : Optional.ofNullable(recurring.getOccurrences()).orElse(1);
            if (occurrences > MOST_OCCURRENCES) {
                losses.lost(place, "planfile.loss.recurring", Texts.line(name(exception), Texts.SHORT));
                return;
            }
        }
        var expanded = calendar.getWorkWeeks().isEmpty()
                ? calendar.getExpandedCalendarExceptions()
                : calendar.getExpandedCalendarExceptionsWithWorkWeeks();
        if (expanded.size() > MOST_DAYS) {
            losses.lost(place, "planfile.loss.manyDays", expanded.size(), MOST_DAYS);
        }
        for (var exception : expanded.subList(0, Math.min(expanded.size(), MOST_DAYS))) {
            day(exception, place).filter(day -> !says(calendar, day))
                    .filter(day -> days.stream().noneMatch(day::overlaps)).ifPresent(days::add);
        }
    }

    /// True for a day of a working week of its own that only says what the weekdays say.
    private static boolean says(ProjectCalendar calendar, FileDay day) {
        return !calendar.getWorkWeeks().isEmpty() && day.name().isEmpty() && day.from().equals(day.until())
                && calendar.isWorkingDay(day.from().getDayOfWeek()) == day.worked();
    }

    private static String name(ProjectCalendarException exception) {
        return Optional.ofNullable(exception.getName()).orElse("");
    }

    private Optional<FileDay> day(ProjectCalendarException exception, String place) {
        LocalDate from = exception.getFromDate();
        LocalDate until = Optional.ofNullable(exception.getToDate()).orElse(from);
        if (from == null || until.isBefore(from) || !WorkCalendar.covers(from) || !WorkCalendar.covers(until)) {
            losses.lost(place, "planfile.loss.dayOutside", Texts.line(name(exception), Texts.SHORT));
            return Optional.empty();
        }
        return Optional.of(new FileDay(from, until, exception.getWorking(),
                Texts.name(exception.getName(), Texts.SHORT)));
    }
}
