package no.faseport.schedule;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A working calendar of the municipality: which weekdays are worked, whether the public holidays are free, and its own days.
///
/// The one that is standard is followed where nothing else is said. Where its own days overlap, those that begin last hold.
public record NamedCalendar(CalendarId id, String name, Set<DayOfWeek> weekdays, boolean holidays, boolean standard,
        List<CalendarDays> days, int version) {
    /// The longest a name may be, in characters.
    public static final int LONGEST_NAME = 200;

    /// Keeps copies, the days in order; refuses a calendar without a name and one that is never worked.
    public NamedCalendar {
        if (name.isBlank() || weekdays.isEmpty()) {
            throw new IllegalArgumentException("a calendar has a name and works on some weekday: " + name);
        }
        weekdays = Set.copyOf(weekdays);
        days = days.stream().sorted(Comparator.comparing((CalendarDays one) -> one.days().from())
                .thenComparing(one -> one.id().value())).toList();
    }

    /// A new calendar as working life has it: Monday to Friday, public holidays free.
    public static NamedCalendar usual(CalendarId id, String name, boolean standard) {
        return new NamedCalendar(id, name, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true, standard, List.of(),
                1);
    }

    /// What it is counted with.
    public WorkCalendar calendar() {
        return WorkCalendar.of(weekdays, holidays, days.stream().map(CalendarDays::days).toList());
    }

    /// The same under another name.
    public NamedCalendar named(String another) {
        return new NamedCalendar(id, another, weekdays, holidays, standard, days, version);
    }

    /// The same with other days worked.
    public NamedCalendar working(Set<DayOfWeek> others, boolean free) {
        return new NamedCalendar(id, name, others, free, standard, days, version);
    }

    /// The same as the standard, or no longer.
    public NamedCalendar asStandard(boolean now) {
        return new NamedCalendar(id, name, weekdays, holidays, now, days, version);
    }

    /// The same with other days of its own.
    public NamedCalendar with(List<CalendarDays> others) {
        return new NamedCalendar(id, name, weekdays, holidays, standard, others, version);
    }
}
