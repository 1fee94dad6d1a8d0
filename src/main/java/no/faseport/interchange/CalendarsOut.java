package no.faseport.interchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.schedule.Holiday;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Words;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarDays;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;

/// Writes calendars as other tools understand them: eight hours on each working day, and every holiday of the plan's years as
/// a free day with its name.
final class CalendarsOut {
    private final ProjectFile project;
    private final Words words;
    private final int firstYear;
    private final int lastYear;
    private final Map<Integer, ProjectCalendar> written = new HashMap<>();
    private int last;

    /// Writes into `project`, with the holidays of `firstYear` to `lastYear`.
    CalendarsOut(ProjectFile project, Words words, int firstYear, int lastYear) {
        this.project = project;
        this.words = words;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /// Writes `calendar` as it is called there.
    void write(FileCalendar calendar, String name) {
        var out = project.addCalendar();
        out.setUniqueID(calendar.key());
        last = Math.max(last, calendar.key());
        out.setName(name);
        for (var day : DayOfWeek.values()) {
            boolean works = calendar.weekdays().contains(day);
            out.setWorkingDay(day, works);
            var hours = out.addCalendarHours(day);
            if (works) {
                work(hours);
            }
        }
        calendar.plain().forEach(day -> exception(out, day));
        if (calendar.holidays()) {
            holidays(calendar.days()).forEach(day -> exception(out, day));
        }
        written.put(calendar.key(), out);
    }

    /// A calendar of its own for the resource that is called `name`: the plan's, but for the days `away`.
    ProjectCalendar away(String name, List<FileAway> away) {
        var out = project.addDefaultDerivedCalendar();
        last++;
        out.setUniqueID(last);
        out.setParent(project.getDefaultCalendar());
        out.setName(CalendarNames.cut(name, ""));
        away.forEach(day -> exception(out, FileDay.free(day.from(), day.until(), day.reason())));
        return out;
    }

    /// The calendar written with this key.
    Optional<ProjectCalendar> of(int key) {
        return Optional.ofNullable(written.get(key));
    }

    private static void work(ProjectCalendarHours hours) {
        hours.add(ProjectCalendarDays.DEFAULT_WORKING_MORNING);
        hours.add(ProjectCalendarDays.DEFAULT_WORKING_AFTERNOON);
    }

    private static void exception(ProjectCalendar out, FileDay day) {
        var exception = out.addCalendarException(day.from(), day.until());
        exception.setName(Texts.valid(day.name()));
        if (day.worked()) {
            work(exception);
        }
    }

    private List<FileDay> holidays(List<FileDay> own) {
        var days = new LinkedHashMap<LocalDate, FileDay>();
        for (int year = firstYear; year <= lastYear; year++) {
            int at = year;
            Arrays.stream(Holiday.values()).forEach(holiday -> {
                var day = holiday.in(at);
                if (WorkCalendar.covers(day) && own.stream().noneMatch(other -> other.covers(day))) {
                    days.putIfAbsent(day, new FileDay(day, day, false, words.text(holiday.key())));
                }
            });
        }
        return List.copyOf(days.values());
    }
}
