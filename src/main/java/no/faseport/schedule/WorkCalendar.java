package no.faseport.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Which days are worked, answered by arithmetic: every working day has a number, and adding days adds to the number.
///
/// The years 1900–2199 are a row of bits, one for each day, with the working days before every 64th of them counted; a
/// day's number and a number's day are found by counting bits within one word. Outside these years only the weekdays
/// decide.
public final class WorkCalendar {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    /// 1 January 1900, a Monday, from where days and working days are counted.
    private static final int FIRST_DAY = Math.toIntExact(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay());
    private static final int WEEKS = Math.toIntExact(LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() - FIRST_DAY) / 7
            + 1;
    private static final int DAYS = 7 * WEEKS;
    private static final int EVERY_DAY = 7;
    /// The public holidays of all the years; found once, since every calendar that keeps them needs them all.
    private static final int[] HOLIDAYS = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed()
            .flatMap(year -> Arrays.stream(Holiday.values()).map(holiday -> holiday.in(year)))
            .mapToInt(WorkCalendar::place).toArray();

    private final boolean holidays;
    private final Week week;
    private final DayBits days;

    private WorkCalendar(Set<DayOfWeek> weekdays, boolean holidays, List<SpecialDays> special) {
        this.holidays = holidays;
        this.week = new Week(weekdays);
        this.days = new DayBits(DAYS, week::works);
        if (holidays) {
            for (int day : HOLIDAYS) {
                days.set(day, day, false);
            }
        }
        special.forEach(range -> days.set(place(range.from()), place(range.until()), range.worked()));
        days.count();
    }

    /// A calendar that works on `weekdays`, on public holidays only where `holidays` is false, and on `special` days as
    /// they say; where these overlap the last has the word. At least one weekday must be worked.
    public static WorkCalendar of(Set<DayOfWeek> weekdays, boolean holidays, List<SpecialDays> special) {
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a calendar works on some weekday");
        }
        return new WorkCalendar(weekdays, holidays, special);
    }

    /// The Norwegian working calendar: Monday to Friday without the public holidays.
    public static WorkCalendar norwegian() {
        return of(mondayToFriday(), true, List.of());
    }

    /// Monday to Friday and no holidays at all, as textbooks count.
    public static WorkCalendar weekdays() {
        return of(mondayToFriday(), false, List.of());
    }

    private static Set<DayOfWeek> mondayToFriday() {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    /// True for a date in the years whose holidays are known.
    public static boolean covers(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /// `date`, or the last day of the years covered where it lies beyond them.
    static LocalDate atMostLast(LocalDate date) {
        return date.getYear() > LAST_YEAR ? LocalDate.of(LAST_YEAR, 12, 31) : date;
    }

    /// True where people work that day.
    public boolean isWorkday(LocalDate date) {
        return day(number(epoch(date))) == epoch(date);
    }

    /// The holiday on `date`, if this calendar keeps it.
    public Optional<Holiday> holiday(LocalDate date) {
        return holidays && covers(date) ? Holiday.on(date) : Optional.empty();
    }

    /// `date` itself where it is worked, otherwise the next working day.
    public LocalDate onOrAfter(LocalDate date) {
        return LocalDate.ofEpochDay(day(number(epoch(date))));
    }

    /// `date` itself where it is worked, otherwise the working day before it.
    public LocalDate onOrBefore(LocalDate date) {
        return LocalDate.ofEpochDay(day(number(epoch(date) + 1) - 1));
    }

    /// The last day of work that starts on or after `start` and takes `duration` working days; `start` where that is 0.
    public LocalDate finish(LocalDate start, int duration) {
        return duration == 0 ? start : plus(start, duration - 1);
    }

    /// `days` working days after (before, where negative) the first working day on or after `date`.
    public LocalDate plus(LocalDate date, int days) {
        return LocalDate.ofEpochDay(day(number(epoch(date)) + days));
    }

    /// The working days from `from` to the day before `until`; negative where `until` is the earlier.
    public int workdaysBetween(LocalDate from, LocalDate until) {
        return number(epoch(until)) - number(epoch(from));
    }

    /// How many working days lie before `day`, a day of the epoch, counted from a fixed Monday; a free day has the next
    /// working day's number.
    int number(int day) {
        int at = day - FIRST_DAY;
        if (at < 0) {
            return week.worked(at);
        }
        return at < DAYS ? days.before(at) : days.all() + week.worked(at - DAYS);
    }

    /// The working day with this number, as a day of the epoch.
    int day(int number) {
        if (number < 0) {
            return FIRST_DAY + week.day(number);
        }
        return FIRST_DAY + (number < days.all() ? days.at(number) : DAYS + week.day(number - days.all()));
    }

    /// The working day on `day` or after it.
    int onOrAfter(int day) {
        return day(number(day));
    }

    private static int epoch(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private static int place(LocalDate date) {
        return epoch(date) - FIRST_DAY;
    }

    /// The weekdays worked, repeated for ever; days are counted from a Monday.
    private static final class Week {
        private final int[] worked = new int[EVERY_DAY + 1];
        private final int[] days;

        Week(Set<DayOfWeek> weekdays) {
            days = weekdays.stream().mapToInt(weekday -> weekday.getValue() - 1).sorted().toArray();
            for (int day = 0; day < EVERY_DAY; day++) {
                worked[day + 1] = worked[day] + (weekdays.contains(DayOfWeek.of(day + 1)) ? 1 : 0);
            }
        }

        boolean works(int weekday) {
            return worked[weekday + 1] > worked[weekday];
        }

        int worked(int day) {
            return Math.floorDiv(day, EVERY_DAY) * days.length + worked[Math.floorMod(day, EVERY_DAY)];
        }

        int day(int number) {
            return Math.floorDiv(number, days.length) * EVERY_DAY + days[Math.floorMod(number, days.length)];
        }
    }
}
