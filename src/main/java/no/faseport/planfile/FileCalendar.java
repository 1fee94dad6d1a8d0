package no.faseport.planfile;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
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

    /// The days that are otherwise without any of them twice: where some overlap, the last has the word.
    public List<FileDay> plain() {
        var plain = new ArrayList<FileDay>();
        for (var next : days) {
            var rest = plain.stream().flatMap(day -> day.without(next)).toList();
            plain.clear();
            plain.addAll(rest);
            plain.add(next);
        }
        plain.sort(Comparator.comparing(FileDay::from));
        return List.copyOf(plain);
    }

    /// The same under another name, with its own days told otherwise.
    public FileCalendar as(String another, List<FileDay> others) {
        return new FileCalendar(key, another, weekdays, holidays, others);
    }
}
