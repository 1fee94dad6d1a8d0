package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.Test;

/// Small plans at the almanac's difficult places, each reckoned by hand with the almanac open.
class ReckonedByHandTest {
    private static final CalendarId PART_TIME = new CalendarId(new UUID(0, 1));
    private static final CalendarId EVERY_DAY = new CalendarId(new UUID(0, 2));
    private static final Calendars CALENDARS = new Calendars(WorkCalendar.norwegian(), Map.of(
            PART_TIME, WorkCalendar.of(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), true, List.of()),
            EVERY_DAY, WorkCalendar.of(EnumSet.allOf(DayOfWeek.class), false, List.of())));

    private final List<Activity> activities = new ArrayList<>();
    private final List<Dependency> links = new ArrayList<>();

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private void work(String name, LocalDate start, int days, Optional<CalendarId> calendar) {
        var one = Activity.planned(Plan.key(name), new ProjectId(new UUID(0, 9)), Optional.empty(),
                activities.size(), name, start, days);
        activities.add(one.on(new Terms(false, Constraint.SOON, Optional.empty(), calendar)));
    }

    private void work(String name, LocalDate start, int days) {
        work(name, start, days, Optional.empty());
    }

    private void link(String before, String after, Dependency.Kind kind, int lag, Lag.Unit unit) {
        links.add(new Dependency(new DependencyId(new UUID(1, links.size())), Plan.key(before), Plan.key(after), kind,
                new Lag(lag, unit)));
    }

    private String dates(String name) {
        var timing = ((Schedule) Schedule.of(new PlanFacts(activities, links, CALENDARS, Optional.empty(), List.of())))
                .timing(Plan.key(name));
        return timing.start() + " " + timing.finish();
    }

    @Test
    void aWaitAcrossEasterIsOfThePredecessorsDays() {
        work("A", day(3, 30), 3);
        work("B", day(3, 30), 2, Optional.of(EVERY_DAY));
        link("A", "B", Dependency.Kind.FS, 1, Lag.Unit.WORKING);
        assertEquals("2026-03-30 2026-04-01", dates("A"));
        assertEquals("2026-04-08 2026-04-09", dates("B"));
    }

    @Test
    void aWaitInCalendarDaysEndsOnAnEasterDayAndWorkBeginsAfterIt() {
        work("A", day(3, 30), 3);
        work("B", day(3, 30), 2);
        link("A", "B", Dependency.Kind.FS, 2, Lag.Unit.CALENDAR);
        assertEquals("2026-04-07 2026-04-08", dates("B"));
    }

    @Test
    void halfOfPartTimeWorkIsWaitedForInPartTimeDays() {
        work("A", day(6, 1), 4, Optional.of(PART_TIME));
        work("B", day(6, 1), 3);
        link("A", "B", Dependency.Kind.SS, 50, Lag.Unit.PERCENT);
        assertEquals("2026-06-01 2026-06-09", dates("A"));
        assertEquals("2026-06-08 2026-06-10", dates("B"));
    }

    @Test
    void whatFinishesWhenAnotherStartsFinishesOnThatDayAtTheEarliest() {
        work("Oppstart", day(6, 1), 0);
        work("Ny løsning", day(6, 10), 5);
        work("Gammel løsning", day(6, 1), 4);
        link("Ny løsning", "Gammel løsning", Dependency.Kind.SF, 0, Lag.Unit.WORKING);
        assertEquals("2026-06-05 2026-06-10", dates("Gammel løsning"));
        links.clear();
        link("Ny løsning", "Gammel løsning", Dependency.Kind.SF, -3, Lag.Unit.WORKING);
        assertEquals("2026-06-02 2026-06-05", dates("Gammel løsning"));
    }

    @Test
    void milestonesInARowTakeNoTimeWhereverTheyAre() {
        work("A", day(6, 1), 5);
        work("M1", day(6, 1), 0);
        work("M2", day(6, 1), 0);
        work("B", day(6, 1), 1);
        link("A", "M1", Dependency.Kind.FS, 0, Lag.Unit.WORKING);
        link("M1", "M2", Dependency.Kind.FS, 0, Lag.Unit.WORKING);
        link("M2", "B", Dependency.Kind.FS, 0, Lag.Unit.WORKING);
        assertEquals("2026-06-08 2026-06-08", dates("M1"));
        assertEquals("2026-06-08 2026-06-08", dates("M2"));
        assertEquals("2026-06-08 2026-06-08", dates("B"));
    }

    @Test
    void theFiftyThirdWeekAndNewYearAreWorkedAsTheAlmanacHasThem() {
        work("A", day(12, 28), 4);
        work("B", day(12, 28), 1);
        link("A", "B", Dependency.Kind.FS, 0, Lag.Unit.WORKING);
        assertEquals("2026-12-28 2026-12-31", dates("A"));
        assertEquals("2027-01-04 2027-01-04", dates("B"));
    }

    @Test
    void fortyYearsAfterEachOtherAreCountedToTheDay() {
        work("A", day(1, 5), 7_305, Optional.of(EVERY_DAY));
        work("B", day(1, 5), 7_305, Optional.of(EVERY_DAY));
        link("A", "B", Dependency.Kind.FS, 0, Lag.Unit.WORKING);
        assertEquals("2026-01-05 2046-01-04", dates("A"));
        assertEquals("2046-01-05 2066-01-04", dates("B"));
    }

    @Test
    void aSummaryOfWhatIsManualIsWhereThatIsAndPushesWhatWaits() {
        work("Fase", day(6, 1), 1);
        work("B", day(6, 1), 1);
        var manual = Activity.planned(Plan.key("A"), activities.getFirst().project(),
                Optional.of(Plan.key("Fase")), 2, "A", day(6, 8), 3);
        activities.add(manual.on(new Terms(true, Constraint.SOON, Optional.empty(), Optional.empty())));
        link("Fase", "B", Dependency.Kind.FS, 0, Lag.Unit.WORKING);
        assertEquals("2026-06-08 2026-06-10", dates("Fase"));
        assertEquals("2026-06-11 2026-06-11", dates("B"));
    }
}
