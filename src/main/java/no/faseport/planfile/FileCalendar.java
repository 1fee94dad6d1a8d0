package no.faseport.planfile;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import no.faseport.schedule.SpecialDays;
import no.faseport.schedule.WorkCalendar;

/// A working calendar in a plan file: the weekdays that are worked, whether the Norwegian public holidays are free, and the
/// days that are otherwise.
public record FileCalendar(int key, String name, Set<DayOfWeek> weekdays, boolean holidays, List<FileDay> days) {
    /// Keeps copies.
    public FileCalendar {
        weekdays = Set.copyOf(weekdays);
        days = List.copyOf(days);
    }

    /// The days this works, to count with.
    public WorkCalendar working() {
        return WorkCalendar.of(weekdays, holidays,
                days.stream().map(day -> new SpecialDays(day.from(), day.until(), day.worked())).toList());
    }

    /// True where this works on the same days as `other`, whatever the two are called.
    public boolean worksAs(FileCalendar other) {
        return weekdays.equals(other.weekdays) && holidays == other.holidays && spans().equals(other.spans());
    }

    private List<FileDay> spans() {
        return days.stream().map(day -> new FileDay(day.from(), day.until(), day.worked(), "")).toList();
    }
}
