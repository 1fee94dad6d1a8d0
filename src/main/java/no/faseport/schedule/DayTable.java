package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Arrays;

/// A working calendar written out day by day, for those who ask it millions of times; days are counted from 1 January 1970.
///
/// What lies outside the years written out is taken as their first or last day.
final class DayTable {
    private static final LocalDate LAST = LocalDate.of(2199, 12, 1);

    private final int firstDay;
    private final int firstNumber;
    /// The working-day number of each day; a free day has the next working day's.
    private final int[] numbers;
    /// The day of each working-day number.
    private final int[] days;

    /// The days of `calendar` from `first` on.
    DayTable(WorkCalendar calendar, LocalDate first) {
        firstDay = Math.toIntExact(first.toEpochDay());
        firstNumber = calendar.number(first);
        numbers = new int[Math.toIntExact(LAST.toEpochDay()) - firstDay];
        days = new int[calendar.number(LAST) - firstNumber];
        int free = 0;
        for (int i = 0; i < days.length; i++) {
            days[i] = Math.toIntExact(calendar.date(firstNumber + i).toEpochDay());
            int day = Math.min(days[i] - firstDay, numbers.length - 1);
            while (free <= day) {
                numbers[free++] = firstNumber + i;
            }
        }
        Arrays.fill(numbers, free, numbers.length, firstNumber + days.length - 1);
    }

    /// The number of the first working day that is not before `day`.
    int number(int day) {
        return numbers[Math.clamp((long) day - firstDay, 0, numbers.length - 1)];
    }

    /// The working day with this number.
    int day(int number) {
        return days[Math.clamp((long) number - firstNumber, 0, days.length - 1)];
    }
}
