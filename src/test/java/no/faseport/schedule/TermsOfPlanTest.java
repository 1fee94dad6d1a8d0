package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What constraints, deadlines, progress, calendars and other projects do to the dates of a plan.
class TermsOfPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final LocalDate NEXT_WEDNESDAY = LocalDate.of(2026, 6, 10);

    private static Plan plan() {
        return new Plan(WorkCalendar.weekdays());
    }

    /// B follows A, which takes the week; C takes three weeks beside them.
    private static Plan followed(Constraint constraint) {
        return plan().activity("C", MONDAY, 15).activity("A", MONDAY, 5).activity("B", MONDAY, 2).on(constraint)
                .link("A", "B", 0);
    }

    @Test
    void whatIsAsSoonAsPossibleFollowsItsPredecessorBackAndForth() {
        assertEquals("2026-06-08–2026-06-09, slakk 8", followed(Constraint.SOON).dates("B"));
        var late = plan().activity("A", MONDAY, 1).activity("B", NEXT_WEDNESDAY, 2).soon().link("A", "B", 0);
        assertEquals("2026-06-02–2026-06-03, slakk 0", late.dates("B"));
    }

    @Test
    void whatIsAsLateAsPossibleEndsWithThePlanAndNoLaterThanOthersAllow() {
        assertEquals("2026-06-18–2026-06-19, slakk 0", followed(Constraint.LATE).dates("B"));
        var held = followed(Constraint.LATE).activity("D", MONDAY, 1).soon().link("B", "D", 0);
        assertEquals("2026-06-08–2026-06-09, slakk 7", held.dates("B"));
    }

    @Test
    void whatMustStartOnADateDoesAndItsPredecessorIsTooLate() {
        var plan = followed(Constraint.on(Constraint.Kind.MUST_START, FRIDAY));
        assertEquals("2026-06-05–2026-06-08, slakk 0", plan.dates("B"));
        assertEquals("2026-06-01–2026-06-05, slakk -1", plan.dates("A"));
        assertEquals(List.of(new Violation.Hurried(Plan.key("B"), plan.dependencies.getFirst().id(),
                LocalDate.of(2026, 6, 8), FRIDAY)), plan.schedule().violations());
    }

    @Test
    void whatMustFinishOnADateStartsItsDurationBefore() {
        assertEquals("2026-06-09–2026-06-10, slakk 0",
                followed(Constraint.on(Constraint.Kind.MUST_FINISH, NEXT_WEDNESDAY)).dates("B"));
    }

    @Test
    void whatIsNotToFinishEarlierWaits() {
        assertEquals("2026-06-09–2026-06-10, slakk 7",
                followed(Constraint.on(Constraint.Kind.FINISH_NO_EARLIER, NEXT_WEDNESDAY)).dates("B"));
    }

    @Test
    void aLimitMovesNothingAndShowsHowMuchIsLacking() {
        var limit = Constraint.on(Constraint.Kind.FINISH_NO_LATER, FRIDAY);
        var plan = followed(limit);
        assertEquals("2026-06-08–2026-06-09, slakk -2", plan.dates("B"));
        assertEquals("2026-06-01–2026-06-05, slakk -2", plan.dates("A"));
        assertEquals(List.of(new Violation.Constrained(Plan.key("B"), limit, LocalDate.of(2026, 6, 9))),
                plan.schedule().violations());
        assertEquals("2026-06-08–2026-06-09, slakk -1",
                followed(Constraint.on(Constraint.Kind.START_NO_LATER, FRIDAY)).dates("B"));
    }

    @Test
    void aDeadlineMovesNothingAndMakesWhatMissesItCritical() {
        var plan = plan().activity("C", MONDAY, 15).activity("A", MONDAY, 5).deadline(LocalDate.of(2026, 6, 4));
        assertEquals("2026-06-01–2026-06-05, slakk -1", plan.dates("A"));
        assertTrue(plan.schedule().timing(Plan.key("A")).critical());
        assertEquals(List.of(new Violation.Overdue(Plan.key("A"), LocalDate.of(2026, 6, 4), FRIDAY)),
                plan.schedule().violations());
    }

    @Test
    void aDeadlineOfASummaryIsOneForAllThatIsUnderIt() {
        var plan = plan().activity("C", MONDAY, 15).activity("Fase", MONDAY, 1).deadline(LocalDate.of(2026, 6, 9))
                .child("Fase", "A", MONDAY, 5).child("Fase", "B", MONDAY, 4).soon().child("Fase", "D", MONDAY, 6)
                .link("A", "B", 0);
        assertEquals("2026-06-08–2026-06-11, slakk -2", plan.dates("B"));
        assertEquals("2026-06-01–2026-06-05, slakk -2", plan.dates("A"));
        assertEquals("2026-06-01–2026-06-08, slakk 1", plan.dates("D"));
        assertEquals("2026-06-01–2026-06-11, slakk -2", plan.dates("Fase"));
        assertEquals(List.of(new Violation.Overdue(Plan.key("Fase"), LocalDate.of(2026, 6, 9),
                LocalDate.of(2026, 6, 11))), plan.schedule().violations());
    }

    @Test
    void whatIsManualStandsWhereItWasPutAndPushesOthers() {
        var plan = plan().activity("A", MONDAY, 5).activity("B", MONDAY, 2).manual().activity("C", MONDAY, 1).soon()
                .link("A", "B", 0).link("B", "C", 0);
        assertEquals("2026-06-01–2026-06-02, slakk 2", plan.dates("B"));
        assertEquals("2026-06-03–2026-06-03, slakk 2", plan.dates("C"));
        assertEquals("2026-06-01–2026-06-05, slakk -5", plan.dates("A"));
    }

    @Test
    void whatIsFinishedKeepsItsDatesAndIsNeverCritical() {
        var plan = plan().activity("A", MONDAY, 5).activity("B", MONDAY, 2).done(100).activity("C", MONDAY, 2).soon()
                .link("A", "B", 0).link("B", "C", 0);
        assertEquals("2026-06-01–2026-06-02, slakk 1", plan.dates("B"));
        assertEquals("2026-06-03–2026-06-04, slakk 1", plan.dates("C"));
        var alone = plan().activity("A", MONDAY, 5).done(100);
        assertFalse(alone.schedule().timing(Plan.key("A")).critical());
    }

    @Test
    void whatIsLeftOfBegunWorkComesAfterTheStatusDate() {
        var plan = plan().activity("A", MONDAY, 4).done(50).activity("B", MONDAY, 1).link("A", "B", 0)
                .reportedOn(LocalDate.of(2026, 6, 9));
        assertEquals("2026-06-01–2026-06-11, slakk 0", plan.dates("A"));
        assertEquals("2026-06-12–2026-06-12, slakk 0", plan.dates("B"));
        assertEquals(List.of("B"), plan.schedule().shifts().stream().map(shift -> shift.before().name()).toList());
    }

    @Test
    void begunWorkThatIsAheadIsNotInterrupted() {
        var plan = plan().activity("A", MONDAY, 4).done(75).reportedOn(MONDAY);
        assertEquals("2026-06-01–2026-06-04, slakk 0", plan.dates("A"));
    }

    @Test
    void whatHasNotBegunByTheStatusDateStartsAfterIt() {
        assertEquals("2026-06-08–2026-06-08, slakk 0",
                plan().activity("A", MONDAY, 1).reportedOn(FRIDAY).dates("A"));
    }

    @Test
    void anActivityFollowsItsOwnCalendarAndTheLagItsPredecessors() {
        var everyDay = new CalendarId(new UUID(0, 1));
        var all = Set.of(DayOfWeek.values());
        var plan = plan().activity("A", MONDAY, 5).activity("B", MONDAY, 2).soon()
                .with(one -> one.on(new Terms(false, Constraint.SOON, Optional.empty(), Optional.of(everyDay))))
                .activity("C", MONDAY, 1).soon().link("A", "B", 0).link("B", "C", 1);
        var calendars = new Calendars(WorkCalendar.weekdays(),
                Map.of(everyDay, WorkCalendar.of(all, false, List.of())));
        var schedule = (Schedule) Schedule.of(new PlanFacts(plan.activities, plan.dependencies, calendars,
                Optional.empty(), List.of()));
        assertEquals("[2026-06-06, 2026-06-07]", List.of(schedule.timing(Plan.key("B")).start(),
                schedule.timing(Plan.key("B")).finish()).toString());
        assertEquals(LocalDate.of(2026, 6, 9), schedule.timing(Plan.key("C")).start());
    }

    @Test
    void oursWaitForWhatAnotherProjectHasAndCannotMoveIt() {
        var theirs = new Outside(Plan.key("deres"), MONDAY, NEXT_WEDNESDAY, 8, Optional.empty());
        var link = Dependency.finishToStart(new DependencyId(new UUID(0, 2)), theirs.id(), Plan.key("A"), 0);
        var schedule = (Schedule) Schedule.of(new PlanFacts(plan().activity("A", MONDAY, 1).soon().activities,
                List.of(link), Calendars.only(WorkCalendar.weekdays()), Optional.empty(), List.of(theirs)));
        assertEquals(LocalDate.of(2026, 6, 11), schedule.timing(Plan.key("A")).start());
        assertThrows(IllegalArgumentException.class, () -> schedule.timing(theirs.id()));
    }

    @Test
    void theLinkThatDecidesIsTheOneThatDrives() {
        var plan = plan().activity("A", MONDAY, 5).activity("B", MONDAY, 2).activity("C", MONDAY, 1).soon()
                .link("A", "C", 0).link("B", "C", 0);
        assertEquals(List.of(true, false),
                plan.dependencies.stream().map(link -> plan.schedule().driving(link.id())).toList());
        assertEquals(Set.of(plan.dependencies.getFirst().id()), plan.schedule().driving());
    }

    @Test
    void whatHasLittleRoomIsNearCritical() {
        var plan = plan().activity("A", MONDAY, 10).activity("B", MONDAY, 7).activity("C", MONDAY, 2);
        assertEquals(Set.of(Plan.key("B")), plan.schedule().nearCritical(5));
    }

    @Test
    void aMilestoneThatMarksAFinishLetsOthersStartTheNextDay() {
        var plan = plan().activity("A", MONDAY, 5).activity("Ferdig", MONDAY, 0).soon().activity("B", MONDAY, 1).soon()
                .link("A", "Ferdig", Dependency.Kind.FF, Lag.NONE).link("Ferdig", "B", 0);
        assertEquals("2026-06-05–2026-06-05, slakk 0", plan.dates("Ferdig"));
        assertEquals("2026-06-08–2026-06-08, slakk 0", plan.dates("B"));
    }

    @Test
    void whoWaitsForASummarysStartWaitsForTheFirstUnderIt() {
        var plan = plan().activity("Fase", MONDAY, 1).child("Fase", "A", FRIDAY, 2)
                .child("Fase", "B", NEXT_WEDNESDAY, 2).activity("C", MONDAY, 1).soon()
                .link("Fase", "C", Dependency.Kind.SS, Lag.NONE);
        assertEquals("2026-06-05–2026-06-05, slakk 4", plan.dates("C"));
    }

    @Test
    void aLagInPercentIsOfThePredecessorsDuration() {
        var plan = plan().activity("A", MONDAY, 8).activity("B", MONDAY, 1).soon()
                .link("A", "B", Dependency.Kind.SS, new Lag(50, Lag.Unit.PERCENT));
        assertEquals("2026-06-05–2026-06-05, slakk 3", plan.dates("B"));
    }

    @Test
    void aLagInCalendarDaysRunsThroughTheWeekend() {
        var plan = plan().activity("A", MONDAY, 5).activity("B", MONDAY, 1).soon()
                .link("A", "B", Dependency.Kind.FS, new Lag(3, Lag.Unit.CALENDAR));
        assertEquals("2026-06-09–2026-06-09, slakk 0", plan.dates("B"));
    }

    @Test
    void draggedByHandAnActivityIsBoundToWhereItWasPut() {
        var shift = followed(Constraint.SOON).schedule().move(Plan.key("B"), NEXT_WEDNESDAY, 2).getFirst();
        assertEquals(Constraint.notBefore(NEXT_WEDNESDAY), shift.after().terms().constraint());
        var fixed = followed(Constraint.on(Constraint.Kind.MUST_FINISH, FRIDAY)).schedule()
                .move(Plan.key("B"), NEXT_WEDNESDAY, 2).getFirst();
        assertEquals(Constraint.on(Constraint.Kind.MUST_FINISH, LocalDate.of(2026, 6, 11)),
                fixed.after().terms().constraint());
    }

    @Test
    void calculatedAndWrittenDownThePlanHasNothingMoreToMove() {
        for (long seed = 0; seed < 300; seed++) {
            var facts = new RandomPlan(seed).facts();
            if (Schedule.of(facts) instanceof Schedule schedule) {
                var written = schedule.shifts().stream().map(Shift::after).toArray(Activity[]::new);
                var again = (Schedule) Schedule.of(Edits.of(written).applied(facts));
                assertEquals(List.of(), again.shifts(), "plan " + seed);
            }
        }
    }
}
