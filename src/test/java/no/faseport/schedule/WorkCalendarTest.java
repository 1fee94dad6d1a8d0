package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Red days of the almanac, and arithmetic that agrees with somebody walking day by day.
class WorkCalendarTest {
    private static final WorkCalendar NORWAY = WorkCalendar.norwegian();

    @ParameterizedTest
    @CsvSource({"1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "1999-04-04",
            "2000-04-23", "2005-03-27", "2008-03-23", "2011-04-24", "2019-04-21", "2020-04-12", "2021-04-04",
            "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
            "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2160-03-23"})
    void easterFallsWhereTheAlmanacPutsIt(LocalDate sunday) {
        assertEquals(sunday, Holiday.easter(sunday.getYear()));
    }

    @Test
    void easterIsAlwaysASundayBetween22MarchAnd25April() {
        for (int year = 1900; year <= 2199; year++) {
            var easter = Holiday.easter(year);
            assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek());
            assertTrue(!easter.isBefore(LocalDate.of(year, 3, 22)) && !easter.isAfter(LocalDate.of(year, 4, 25)));
        }
    }

    @Test
    void theMovingRedDaysOf2024To2029AreThoseOfTheAlmanac() {
        var almanac = Map.of(2024, List.of("03-28", "03-29", "03-31", "04-01", "05-09", "05-19", "05-20"),
                2025, List.of("04-17", "04-18", "04-20", "04-21", "05-29", "06-08", "06-09"),
                2026, List.of("04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25"),
                2027, List.of("03-25", "03-26", "03-28", "03-29", "05-06", "05-16", "05-17"),
                2028, List.of("04-13", "04-14", "04-16", "04-17", "05-25", "06-04", "06-05"),
                2029, List.of("03-29", "03-30", "04-01", "04-02", "05-10", "05-20", "05-21"));
        almanac.forEach((year, days) -> assertEquals(days, Stream.of(Holiday.MAUNDY_THURSDAY, Holiday.GOOD_FRIDAY,
                Holiday.EASTER_SUNDAY, Holiday.EASTER_MONDAY, Holiday.ASCENSION_DAY, Holiday.WHIT_SUNDAY,
                Holiday.WHIT_MONDAY).map(holiday -> holiday.in(year).toString().substring(5)).toList()));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, Første nyttårsdag", "2026-04-02, Skjærtorsdag", "2026-05-01, Første mai",
            "2027-05-17, Grunnlovsdagen", "2026-12-26, Andre juledag"})
    void aRedDayHasItsName(LocalDate date, String name) {
        assertEquals(Optional.of(name),
                NORWAY.holiday(date).map(holiday -> new Words(Language.BOKMAAL).text(holiday.key())));
    }

    @Test
    void anOrdinarySundayIsFreeWithoutBeingAHoliday() {
        var sunday = LocalDate.of(2026, 3, 1);
        assertEquals(Optional.empty(), NORWAY.holiday(sunday));
        assertEquals(false, NORWAY.isWorkday(sunday));
    }

    /// Counted by hand in the almanac: 261 or 262 weekdays less the red days that fall on one.
    @ParameterizedTest
    @CsvSource({"2024, 252", "2025, 252", "2026, 253", "2027, 255"})
    void aYearHasTheWorkingDaysOfTheAlmanac(int year, int days) {
        assertEquals(days, NORWAY.workdaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    @Test
    void workAcrossEasterSkipsTheRedDays() {
        var tuesdayBefore = LocalDate.of(2026, 3, 31);
        assertEquals(LocalDate.of(2026, 4, 8), NORWAY.finish(tuesdayBefore, 4));
        assertEquals(LocalDate.of(2026, 4, 7), NORWAY.plus(tuesdayBefore, 2));
        assertEquals(LocalDate.of(2026, 4, 7), NORWAY.onOrAfter(LocalDate.of(2026, 4, 2)));
        assertEquals(LocalDate.of(2026, 4, 1), NORWAY.onOrBefore(LocalDate.of(2026, 4, 6)));
    }

    @Test
    void aMilestoneFinishesWhenItStartsEvenOnARedDay() {
        assertEquals(LocalDate.of(2026, 5, 17), NORWAY.finish(LocalDate.of(2026, 5, 17), 0));
    }

    @Test
    void textbooksWorkOnTheFirstOfMay() {
        assertTrue(WorkCalendar.weekdays().isWorkday(LocalDate.of(2026, 5, 1)));
        assertEquals(Optional.empty(), WorkCalendar.weekdays().holiday(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void arithmeticAgreesWithWalkingDayByDay() {
        var random = new Random(17);
        for (int i = 0; i < 3_000; i++) {
            var date = LocalDate.ofEpochDay(random.nextLong(LocalDate.of(1901, 1, 1).toEpochDay(),
                    LocalDate.of(2199, 1, 1).toEpochDay()));
            int days = random.nextInt(-60, 200);
            var there = walk(date, days);
            assertEquals(there, NORWAY.plus(date, days), () -> date + " + " + days);
            assertEquals(days, NORWAY.workdaysBetween(date, there));
            assertEquals(walkable(date), NORWAY.isWorkday(date));
            assertEquals(date, walkable(date) ? NORWAY.onOrBefore(date) : date);
        }
    }

    private static LocalDate walk(LocalDate date, int days) {
        var at = date;
        while (!walkable(at)) {
            at = at.plusDays(1);
        }
        for (int walked = 0; walked != days;) {
            at = at.plusDays(Integer.signum(days));
            walked += walkable(at) ? Integer.signum(days) : 0;
        }
        return at;
    }

    private static boolean walkable(LocalDate date) {
        return date.getDayOfWeek().getValue() <= 5 && Holiday.on(date).isEmpty();
    }

    @Test
    void aMunicipalitysOwnDaysOverruleWeekdaysAndHolidays() {
        var christmasWeek = new SpecialDays(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 31), false);
        var saturday = new SpecialDays(LocalDate.of(2026, 12, 19), LocalDate.of(2026, 12, 19), true);
        var calendar = WorkCalendar.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true,
                List.of(christmasWeek, saturday));
        assertEquals(LocalDate.of(2027, 1, 4), calendar.plus(LocalDate.of(2026, 12, 18), 6));
    }

    @Test
    void everyKindOfCalendarAgreesWithWalkingDayByDay() {
        var random = new Random(18);
        for (int i = 0; i < 40; i++) {
            var slow = someCalendar(random);
            var quick = slow.quick();
            for (int j = 0; j < 30; j++) {
                var date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
                int days = random.nextInt(-50, 120);
                assertEquals(slow.plus(date, days), quick.plus(date, days), () -> date + " + " + days);
                assertEquals(slow.works(date), quick.isWorkday(date));
                assertEquals(slow.onOrBefore(date), quick.onOrBefore(date));
            }
        }
    }

    private static SlowCalendar someCalendar(Random random) {
        var weekdays = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (var day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                weekdays.add(day);
            }
        }
        var special = new ArrayList<SpecialDays>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
            special.add(new SpecialDays(from, from.plusDays(random.nextInt(120)), random.nextBoolean()));
        }
        return new SlowCalendar(weekdays, random.nextBoolean(), special);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-29, 1, 1900-01-02", "1899-12-26, -1, 1899-12-25", "2199-12-31, 3, 2200-01-03",
            "2201-06-05, 5, 2201-06-12"})
    void outsideTheYearsCoveredOnlyWeekendsAreFree(LocalDate date, int days, LocalDate there) {
        assertEquals(there, NORWAY.plus(date, days));
    }

    @Test
    void aCalendarThatNeverWorksIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> WorkCalendar.of(EnumSet.noneOf(DayOfWeek.class), true, List.of()));
    }
}
