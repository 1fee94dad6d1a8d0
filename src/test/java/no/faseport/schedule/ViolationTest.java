package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// What people are told about a plan that does not keep what it promises.
class ViolationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    private static Plan plan() {
        return new Plan(WorkCalendar.weekdays()).activity("A", MONDAY, 5);
    }

    private static List<String> told(PlanFacts facts) {
        var schedule = (Schedule) Schedule.of(facts);
        return schedule.violations().stream()
                .map(one -> new Words(Language.BOKMAAL).text(one.message(schedule.facts()))).toList();
    }

    private static List<String> told(Constraint.Kind kind) {
        return told(plan().activity("B", MONDAY, 2).on(Constraint.on(kind, FRIDAY)).link("A", "B", 0).facts());
    }

    @Test
    void aLimitIsToldWithTheDayItIsMissedBy() {
        assertEquals(List.of("Skal starte senest 5.6.2026, men starter 8.6.2026."),
                told(Constraint.Kind.START_NO_LATER));
        assertEquals(List.of("Skal slutte senest 5.6.2026, men slutter 9.6.2026."),
                told(Constraint.Kind.FINISH_NO_LATER));
        assertEquals(List.of(), told(Constraint.Kind.START_NO_EARLIER));
    }

    @Test
    void aFixedDayThatComesTooSoonIsToldWithWhatItShouldWaitFor() {
        assertEquals(List.of("Starter 5.6.2026, men skal vente på «A» til 8.6.2026."),
                told(Constraint.Kind.MUST_START));
        assertEquals(List.of("Starter 4.6.2026, men skal vente på «A» til 8.6.2026."),
                told(Constraint.Kind.MUST_FINISH));
    }

    @Test
    void whatIsManualAndPutBeforeItsPredecessorIsToldAndADeadlineToo() {
        assertEquals(List.of("Fristen 2.6.2026 holder ikke: slutter 4.6.2026.",
                "Starter 3.6.2026, men skal vente på «A» til 8.6.2026."),
                told(plan().activity("B", MONDAY.plusDays(2), 2).manual().deadline(MONDAY.plusDays(1))
                        .with(one -> one.on(new Terms(true, Constraint.SOON, one.terms().deadline(),
                                Optional.empty())))
                        .link("A", "B", 0).facts()));
    }

    @Test
    void whatHasBegunTooSoonIsToldUntilWhatItShouldHaveWaitedForIsDone() {
        assertEquals(List.of("Begynte 3.6.2026, før «A», som den skulle ventet på til 8.6.2026."),
                told(plan().done(20).activity("B", MONDAY.plusDays(2), 5).done(40).link("A", "B", 0).facts()));
        assertEquals(List.of(),
                told(plan().done(100).activity("B", MONDAY.plusDays(2), 5).done(40).link("A", "B", 0).facts()));
    }

    @Test
    void whatStandsBeforeAnotherProjectLetsItIsTold() {
        var theirs = new Outside(Plan.key("deres"), MONDAY, FRIDAY, 5, Optional.empty());
        var link = Dependency.finishToStart(new DependencyId(new UUID(0, 2)), theirs.id(), Plan.key("A"), 0);
        assertEquals(List.of("Starter 1.6.2026, men skal vente på et annet prosjekt til 8.6.2026."),
                told(new PlanFacts(plan().manual().activities, List.of(link), Calendars.only(WorkCalendar.weekdays()),
                        Optional.empty(), List.of(theirs))));
    }
}
