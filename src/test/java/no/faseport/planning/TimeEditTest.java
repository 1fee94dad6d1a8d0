package no.faseport.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Constraint.Kind;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Activities are put on other days and bound to them.
class TimeEditTest {
    private static final LocalDate MONDAY = Plan.MONDAY;

    private static List<LocalDate> starts(PlanDraft plan) {
        return plan.activities().stream().map(Activity::start).toList();
    }

    @ParameterizedTest
    @CsvSource({"AS_SOON_AS_POSSIBLE, START_NO_EARLIER, 2026-06-08",
            "AS_LATE_AS_POSSIBLE, START_NO_EARLIER, 2026-06-08",
            "START_NO_EARLIER, START_NO_EARLIER, 2026-06-08", "START_NO_LATER, START_NO_EARLIER, 2026-06-08",
            "FINISH_NO_LATER, START_NO_EARLIER, 2026-06-08", "FINISH_NO_EARLIER, FINISH_NO_EARLIER, 2026-06-12",
            "MUST_START, MUST_START, 2026-06-08", "MUST_FINISH, MUST_FINISH, 2026-06-12"})
    void whatIsPutOnADayIsBoundToIt(Kind before, Kind after, LocalDate on) {
        var plan = Plan.draft("A");
        new TermEdit.Constrain(Plan.ids("A"), new Constraint(before, before.isDated()
                ? Optional.of(MONDAY)
                : Optional.empty())).on(plan);
        new TimeEdit.Start(Plan.id("A"), LocalDate.of(2026, 6, 6)).on(plan);
        assertEquals(List.of(MONDAY.plusDays(7)), starts(plan));
        assertEquals(new Constraint(after, Optional.of(on)), plan.activities().getFirst().terms().constraint());
    }

    @Test
    void whatIsManualIsMovedAndBoundByNothingNew() {
        var plan = Plan.draft("A");
        var binding = Constraint.on(Kind.MUST_START, MONDAY);
        new TermEdit.Constrain(Plan.ids("A"), binding).on(plan);
        new TermEdit.Manual(Plan.ids("A"), true).on(plan);
        new TimeEdit.Move(Plan.ids("A"), 1).on(plan);
        assertEquals(List.of(MONDAY.plusDays(1)), starts(plan));
        assertEquals(binding, plan.activities().getFirst().terms().constraint());
    }

    @Test
    void aSummaryTakesAlongWhatIsUnderItAndHasNotBegun() {
        var plan = Plan.draft("A(B C)");
        new FactEdit.Done(Plan.ids("C"), 10).on(plan);
        new TermEdit.Constrain(Plan.ids("B"), Constraint.SOON).on(plan);
        new TimeEdit.Start(Plan.id("A"), MONDAY.plusDays(2)).on(plan);
        assertEquals(List.of(MONDAY, MONDAY.plusDays(2), MONDAY), starts(plan));
        assertEquals(Constraint.SOON, plan.activities().get(1).terms().constraint());
    }

    @Test
    void severalGetLongerButMilestonesAndSummariesDoNot() {
        var plan = Plan.draft("A(B C) D");
        new TermEdit.Milestone(Plan.ids("D"), true).on(plan);
        new TimeEdit.Stretch(Plan.ids("ABCD"), -9).on(plan);
        assertEquals(List.of(5, 1, 1, 0), plan.activities().stream().map(Activity::duration).toList());
    }

    @Test
    void aSummaryHasNoDurationOfItsOwn() {
        assertEquals(Optional.of(Message.of("plan.refused.summary", "A")),
                new TimeEdit.Span(Plan.id("A"), MONDAY, 3).on(Plan.draft("A(B)")));
    }

    @Test
    void aDurationAndAFinishAreCountedFromTheStartItHasByThen() {
        var plan = Plan.draft("A");
        new TimeEdit.Start(Plan.id("A"), MONDAY.plusDays(1)).on(plan);
        new TimeEdit.Last(Plan.ids("A"), 2).on(plan);
        assertEquals(List.of(MONDAY.plusDays(1)), starts(plan));
        assertEquals(2, plan.activities().getFirst().duration());
        new TimeEdit.Until(Plan.id("A"), MONDAY.plusDays(4), Optional.empty()).on(plan);
        assertEquals(4, plan.activities().getFirst().duration());
        assertEquals(Optional.of(Message.of("gantt.refused.finish", MONDAY)),
                new TimeEdit.Until(Plan.id("A"), MONDAY, Optional.empty()).on(plan));
    }

    @Test
    void noDayBeyondTheCalendarsIsAskedFor() {
        assertEquals(Optional.of(Message.of("plan.refused.years")),
                new TimeEdit.Start(Plan.id("A"), LocalDate.of(2199, 12, 30)).on(Plan.draft("A")));
    }

    @Test
    void oneDraftTriesManyEdits() {
        var plan = Plan.draft("A B");
        new TimeEdit.Move(Plan.ids("AB"), 3).on(plan);
        plan.restore();
        new TimeEdit.Move(Plan.ids("B"), 1).on(plan);
        assertEquals(List.of(MONDAY, MONDAY.plusDays(1)), starts(plan));
        assertEquals(Plan.ids("B"), plan.changed().stream().map(Activity::id).toList());
    }
}
