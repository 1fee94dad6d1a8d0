package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which days are worked, answered by arithmetic: every working day has a number, and adding days adds to the number.
///
/// Weekdays are counted in weeks of five; the holidays among them are a sorted table of such weekday numbers, so that a
/// binary search turns a weekday number into a working day number and back. Outside the years 1900–2199 only weekends
/// are free.
public final class WorkCalendar {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MONDAY_BEFORE_EPOCH = 3;

    private final int[] freeWeekdays;
    private final boolean holidays;

    private WorkCalendar(boolean holidays) {
        this.holidays = holidays;
        this.freeWeekdays = holidays ? norwegianHolidays() : new int[0];
    }

    /// The Norwegian working calendar: Monday to Friday without the public holidays.
    public static WorkCalendar norwegian() {
        return new WorkCalendar(true);
    }

    /// Monday to Friday and no holidays at all, as textbooks count.
    public static WorkCalendar weekdays() {
        return new WorkCalendar(false);
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
        return date(number(date)).equals(date);
    }

    /// The holiday on `date`, if this calendar keeps it.
    public Optional<Holiday> holiday(LocalDate date) {
        return holidays && covers(date) ? Holiday.on(date) : Optional.empty();
    }

    /// `date` itself where it is worked, otherwise the next working day.
    public LocalDate onOrAfter(LocalDate date) {
        return date(number(date));
    }

    /// `date` itself where it is worked, otherwise the working day before it.
    public LocalDate onOrBefore(LocalDate date) {
        return date(number(date.plusDays(1)) - 1);
    }

    /// The last day of work that starts on or after `start` and takes `duration` working days; `start` where that is 0.
    public LocalDate finish(LocalDate start, int duration) {
        return duration == 0 ? start : date(number(start) + duration - 1);
    }

    /// `days` working days after (before, where negative) the first working day on or after `date`.
    public LocalDate plus(LocalDate date, int days) {
        return date(number(date) + days);
    }

    /// The working days from `from` to the day before `until`; negative where `until` is the earlier.
    public int workdaysBetween(LocalDate from, LocalDate until) {
        return number(until) - number(from);
    }

    /// How many working days lie before `date`, counted from a fixed Monday; a free day has the next working day's number.
    int number(LocalDate date) {
        int weekday = weekdayNumber(date);
        int at = Arrays.binarySearch(freeWeekdays, weekday);
        return weekday - (at < 0 ? -at - 1 : at);
    }

    /// The working day with this number.
    LocalDate date(int number) {
        int weekday = number + freeWeekdaysUntil(number);
        long days = Math.floorDiv(weekday, 5) * 7L + Math.floorMod(weekday, 5) - MONDAY_BEFORE_EPOCH;
        return LocalDate.ofEpochDay(days);
    }

    /// The free weekdays before the working day `number`: those with at most `number` working days before them.
    private int freeWeekdaysUntil(int number) {
        int low = 0;
        int high = freeWeekdays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (freeWeekdays[middle] - middle <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int weekdayNumber(LocalDate date) {
        long days = date.toEpochDay() + MONDAY_BEFORE_EPOCH;
        return Math.toIntExact(Math.floorDiv(days, 7) * 5L + Math.min(Math.floorMod(days, 7), 5));
    }

    private static int[] norwegianHolidays() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed()
                .flatMap(year -> Arrays.stream(Holiday.values()).map(holiday -> holiday.in(year)))
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .mapToInt(WorkCalendar::weekdayNumber).sorted().distinct().toArray();
    }
}
