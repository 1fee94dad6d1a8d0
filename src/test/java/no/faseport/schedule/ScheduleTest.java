package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// What the network calculation says about a small plan, and what an edit means for the rest of it.
class ScheduleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static Plan plan() {
        return new Plan(WorkCalendar.norwegian());
    }

    @Test
    void theShortBranchHasRoomAndTheLongOneHasNone() {
        var plan = plan().activity("Kartlegging", MONDAY, 8).activity("Anbud", MONDAY, 5)
                .activity("Klar", MONDAY, 0).link("Kartlegging", "Klar", 0).link("Anbud", "Klar", 0);
        assertEquals("2026-06-01–2026-06-10, senest 2026-06-01–2026-06-10, slakk 0/0", plan.timing("Kartlegging"));
        assertEquals("2026-06-01–2026-06-05, senest 2026-06-04–2026-06-10, slakk 3/3", plan.timing("Anbud"));
        assertEquals("2026-06-11–2026-06-11, senest 2026-06-11–2026-06-11, slakk 0/0", plan.timing("Klar"));
        assertTrue(plan.schedule().timing(Plan.key("Klar")).critical());
        assertFalse(plan.schedule().timing(Plan.key("Anbud")).critical());
    }

    @Test
    void freeFloatEndsWhereTheNextActivityWouldStartLater() {
        var plan = plan().activity("A", MONDAY, 2).activity("B", LocalDate.of(2026, 6, 8), 1).activity("C", MONDAY, 15)
                .link("A", "B", 0);
        assertEquals("2026-06-01–2026-06-02, senest 2026-06-17–2026-06-18, slakk 12/3", plan.timing("A"));
    }

    @Test
    void aLagAcrossTheFirstOfMayCountsWorkingDays() {
        var plan = plan().activity("A", LocalDate.of(2026, 4, 29), 1).activity("B", LocalDate.of(2026, 4, 29), 2)
                .link("A", "B", 1);
        assertEquals("2026-05-04–2026-05-05, senest 2026-05-04–2026-05-05, slakk 0/0", plan.timing("B"));
    }

    @Test
    void aSummaryReachesFromItsFirstChildToItsLast() {
        var plan = plan().activity("Fase", MONDAY, 1).child("Fase", "A", MONDAY, 3).child("Fase", "B", MONDAY, 2)
                .activity("C", MONDAY, 1).link("A", "B", 0).link("Fase", "C", 0);
        assertEquals("2026-06-01–2026-06-05, senest 2026-06-01–2026-06-05, slakk 0/0", plan.timing("Fase"));
        assertEquals("2026-06-08–2026-06-08, senest 2026-06-08–2026-06-08, slakk 0/0", plan.timing("C"));
    }

    @Test
    void whatASummaryWaitsForItsChildrenWaitFor() {
        var plan = plan().activity("A", MONDAY, 5).activity("Fase", MONDAY, 1).child("Fase", "B", MONDAY, 2)
                .link("A", "Fase", 0);
        assertEquals("2026-06-08–2026-06-09, senest 2026-06-08–2026-06-09, slakk 0/0", plan.timing("B"));
    }

    @Test
    void aCircleIsNamedInTheOrderItTurns() {
        var circle = plan().activity("A", MONDAY, 1).activity("B", MONDAY, 1).activity("C", MONDAY, 1)
                .activity("D", MONDAY, 1).link("A", "B", 0).link("B", "C", 0).link("C", "A", 0).link("C", "D", 0)
                .calculation();
        assertEquals("Aktivitetene venter på hverandre i ring: «A» → «B» → «C». Fjern én av avhengighetene.",
                said(circle));
    }

    @Test
    void aChildThatWaitsForItsOwnSummaryTurnsInACircle() {
        var circle = plan().activity("Fase", MONDAY, 1).child("Fase", "A", MONDAY, 1).link("Fase", "A", 0)
                .calculation();
        assertEquals("Aktivitetene venter på hverandre i ring: «Fase» → «A». Fjern én av avhengighetene.",
                said(circle));
    }

    private static String said(Calculation calculation) {
        return switch (calculation) {
            case Schedule schedule -> "ingen ring";
            case Cycle cycle -> new Words(Language.BOKMAAL).text(cycle.message());
        };
    }

    private static Plan chain() {
        return plan().activity("A", MONDAY, 5).activity("B", LocalDate.of(2026, 6, 10), 2)
                .activity("C", LocalDate.of(2026, 6, 12), 1).activity("D", MONDAY, 1).link("A", "B", 0)
                .link("B", "C", 0);
    }

    @Test
    void movingWithinTheRoomThereIsMovesNothingElse() {
        assertEquals(List.of("A 2026-06-03 5"), chain().move("A", LocalDate.of(2026, 6, 3), 5));
    }

    @Test
    void movingFurtherPushesWhatFollowsAndNothingMore() {
        assertEquals(List.of("A 2026-06-08 5", "B 2026-06-15 2", "C 2026-06-17 1"),
                chain().move("A", LocalDate.of(2026, 6, 8), 5));
    }

    @Test
    void aLongerDurationPushesLikeALaterStart() {
        assertEquals(List.of("A 2026-06-01 8", "B 2026-06-11 2", "C 2026-06-15 1"), chain().move("A", MONDAY, 8));
    }

    @Test
    void movingBackLeavesWhatFollowsWhereItIs() {
        assertEquals(List.of("A 2026-05-26 5"), chain().move("A", LocalDate.of(2026, 5, 26), 5));
    }

    @Test
    void nothingStartsBeforeItsPredecessorsAllow() {
        assertEquals(List.of("B 2026-06-08 2"), chain().move("B", MONDAY, 2));
    }

    @Test
    void aSummaryTakesItsChildrenAlongAndPushesWhatFollows() {
        var plan = plan().activity("Fase", MONDAY, 1).child("Fase", "A", MONDAY, 2)
                .child("Fase", "B", LocalDate.of(2026, 6, 4), 1).activity("C", LocalDate.of(2026, 6, 5), 1)
                .link("Fase", "C", 0);
        assertEquals(List.of("A 2026-06-03 2", "B 2026-06-08 1", "C 2026-06-09 1"),
                plan.move("Fase", LocalDate.of(2026, 6, 3), 1));
    }

    @Test
    void stayingPutMovesNothing() {
        assertEquals(List.of(), chain().move("A", MONDAY, 5));
    }

    @Test
    void aNewDependencyIsAppliedByLettingTheSuccessorStay() {
        var plan = plan().activity("A", MONDAY, 5).activity("B", MONDAY, 1).link("A", "B", 2);
        assertEquals(List.of("B 2026-06-10 1"), plan.move("B", MONDAY, 1));
    }
}
