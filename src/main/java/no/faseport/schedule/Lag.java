package no.faseport.schedule;

import java.time.LocalDate;

/// How long after its predecessor a successor comes; negative is a lead.
///
/// Working days are the predecessor's; percent is of the predecessor's duration, rounded to whole working days.
public record Lag(int amount, Unit unit) {
    /// No time at all.
    public static final Lag NONE = new Lag(0, Unit.WORKING);

    /// Refuses a lag longer than any activity.
    public Lag {
        if (Math.abs(amount) > Activity.LONGEST) {
            throw new IllegalArgumentException("a lag is at most " + Activity.LONGEST + ": " + amount);
        }
    }

    /// So much of a unit; no time at all, as in most links, is shared by all of them.
    public static Lag of(int amount, Unit unit) {
        return amount == 0 && unit == Unit.WORKING ? NONE : new Lag(amount, unit);
    }

    /// This many working days.
    public static Lag days(int workingDays) {
        return of(workingDays, Unit.WORKING);
    }

    /// The day that lies this lag after `day` of a predecessor that takes `duration` working days of `calendar`.
    public LocalDate after(LocalDate day, WorkCalendar calendar, int duration) {
        int days = switch (unit) {
            case WORKING, CALENDAR -> amount;
            case PERCENT -> share(amount, duration);
        };
        return days == 0 ? day : unit == Unit.CALENDAR ? day.plusDays(days) : calendar.plus(day, days);
    }

    /// So many hundredths of a duration, in whole days.
    static int share(int percent, int duration) {
        return Math.toIntExact(Math.round(percent * (long) duration / 100.0));
    }

    /// What a lag is counted in.
    public enum Unit {
        /// Days that the predecessor's calendar works.
        WORKING,
        /// Every day of the week.
        CALENDAR,
        /// Hundredths of the predecessor's duration.
        PERCENT
    }
}
