package no.faseport.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.schedule.Terms;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// What a plan's picture tells beyond its bars: the reference plan, float, deadlines, bindings, progress and other projects.
class PlanMarksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static Drawn drawn() {
        return new Drawn(MONDAY);
    }

    private static String marks(GanttPlan plan, Predicate<Mark> which) {
        var sight = new GanttSight(plan, GanttRows.of(plan, Set.of()), new TimeScale(MONDAY.toEpochDay(), 10), 0, 400,
                200, new Selection.Nothing(), new Hit.Nothing(), new Words(Language.BOKMAAL),
                text -> 6 * text.length());
        return new Golden(plan).text(GanttPicture.of(sight).body().stream().filter(which).toList());
    }

    private static boolean sign(Mark mark) {
        return mark instanceof Mark.Sign;
    }

    @Test
    void aGatesNameStandsToTheRightOrWhereThereIsNoRoomToTheLeft() {
        var gates = List.of(gate("BP1", 5), gate("BP2", 20), gate("BP3", 22), gate("BP4", 38));
        var phase = new GanttPlan.PhaseBand(UUID.randomUUID(), "Realisering", MONDAY.plusDays(22),
                MONDAY.plusDays(38));
        var plan = new GanttPlan(List.of(), List.of(), gates, List.of(phase), Drawn.CALENDAR, MONDAY);
        var sight = new GanttSight(plan, GanttRows.of(plan, Set.of()), new TimeScale(MONDAY.toEpochDay(), 10), 0, 400,
                200, new Selection.Nothing(), new Hit.Nothing(), new Words(Language.BOKMAAL),
                text -> 6 * text.length());
        assertEquals(List.of("Realisering 261 to 349", "BP1 67", "BP2 175", "BP3 237", "BP4 355"),
                new RibbonMarks(sight).marks().stream().flatMap(mark -> switch (mark) {
                    case Mark.Phase one -> Stream.of(one.text() + " " + Math.round(one.textBox().x()) + " to "
                            + Math.round(one.textBox().right()));
                    case Mark.Gate one -> Stream.of(one.text() + " " + Math.round(one.textX()));
                    case Mark other -> Stream.<String>of();
                }).toList());
    }

    private static GanttPlan.GateMark gate(String name, int day) {
        return new GanttPlan.GateMark(UUID.randomUUID(), name, MONDAY.plusDays(day), "");
    }

    @Test
    void theReferencePlanLiesBelowTheBars() {
        var plan = drawn().work("Krav", MONDAY.plusDays(7), 5, 0, "").after("Krav", "Klar", 0, 0, "")
                .once("Krav", MONDAY, MONDAY.plusDays(4)).once("Klar", MONDAY.plusDays(4), MONDAY.plusDays(4)).plan();
        assertEquals("""
                baseline Krav 0,64 50×4 [baseline]
                bar Krav 70,48 50×14 [critical]
                sign Klar 45,93 ONCE [baseline]
                sign Klar 145,83 RING [critical-edge]
                """, marks(plan, mark -> sign(mark) || mark instanceof Mark.Bar || mark instanceof Mark.Baseline));
    }

    @Test
    void littleRoomIsToldByADashedSeamAndAllOfItByATail() {
        var plan = drawn().work("Krav", MONDAY, 10, 0, "").work("Kort", MONDAY, 7, 0, "")
                .work("Kortest", MONDAY, 2, 0, "")
                .plan();
        assertEquals("""
                bar Krav 0,50 120×16 [critical]
                seam Krav 0,63 120×3 [critical-edge]
                tail Kort 90,95 120,95 [float]
                bar Kort 0,78 90×16 [near-critical]
                seam Kort 0,91 90×3 broken [near-critical-edge]
                tail Kortest 20,123 120,123 [float]
                bar Kortest 0,106 20×16 [bar]
                """, marks(plan,
                mark -> mark instanceof Mark.Bar || mark instanceof Mark.Tail || mark instanceof Mark.Seam));
    }

    @Test
    void deadlinesAndBindingsAreSignsAtTheirDays() {
        var plan = drawn()
                .work("Frist", MONDAY, 5, 0, "").on(terms -> due(terms, MONDAY.plusDays(10)))
                .work("Sent", MONDAY, 5, 0, "").on(terms -> due(terms, MONDAY.plusDays(2)))
                .work("Hånd", MONDAY.plusDays(1), 5, 0, "")
                .on(terms -> new Terms(true, terms.constraint(), terms.deadline(),
                        Optional.empty()))
                .work("Må", MONDAY, 5, 0, "").on(terms -> Terms.on(bound(Constraint.Kind.MUST_FINISH, 4)))
                .work("Senest", MONDAY, 5, 0, "").on(terms -> Terms.on(bound(Constraint.Kind.START_NO_LATER, 3)))
                .plan();
        assertEquals("""
                sign Frist 110,58 DEADLINE [deadline]
                sign Sent 30,86 DEADLINE_MISSED [missed]
                sign Hånd 4,114 BY_HAND [bound]
                sign Må 53,142 EXACTLY [bound]
                sign Senest 27,170 NOT_AFTER [bound]
                """, marks(plan, PlanMarksTest::sign));
    }

    private static Terms due(Terms terms, LocalDate day) {
        return new Terms(false, terms.constraint(), Optional.of(day), Optional.empty());
    }

    private static Constraint bound(Constraint.Kind kind, int days) {
        return new Constraint(kind, Optional.of(MONDAY.plusDays(days)));
    }

    @Test
    void anActivityThatItsStartBindsAndNotItsLinkHasABracket() {
        var plan = drawn().work("Krav", MONDAY, 2, 0, "").work("Etter", MONDAY.plusDays(7), 2, 0, "")
                .link("Krav", Dependency.Kind.FS, "Etter", Lag.NONE).plan();
        assertEquals("sign Etter 67,86 NOT_BEFORE [bound]\n", marks(plan, PlanMarksTest::sign));
    }

    @Test
    void theProgressLineLeansToWhatIsBehindAndAhead() {
        var plan = drawn().work("Ferdig", MONDAY, 2, 100, "").work("Bak", MONDAY, 5, 20, "")
                .work("Foran", MONDAY, 10, 75, "").work("Siden", MONDAY.plusDays(10), 5, 0, "").plan();
        assertEquals("front 50,44 50,77 22,86 50,95 50,105 90,114 50,123 50,200 [front]\n",
                marks(plan.knowing(plan.facts().at(Optional.of(MONDAY.plusDays(4)))), Mark.Front.class::isInstance));
    }

    @Test
    void everyKindOfLinkGoesFromTheEndItMeansToTheEndItMeans() {
        var plan = drawn().work("A", MONDAY.plusDays(7), 3, 0, "").work("B", MONDAY.plusDays(7), 5, 0, "")
                .work("C", MONDAY.plusDays(9), 3, 0, "").work("D", MONDAY, 5, 0, "")
                .link("A", Dependency.Kind.SS, "B", Lag.NONE).link("A", Dependency.Kind.FF, "C", Lag.days(2))
                .link("A", Dependency.Kind.SF, "D", Lag.NONE).link("D", Dependency.Kind.FS, "A", Lag.days(1)).plan();
        assertEquals("""
                link A→B 70,58 64,58 64,86 70,86 driving [link]
                link A→C 100,58 106,58 106,71 112,71 112,106 driving [link]
                link A→D 70,58 64,58 64,71 42,71 42,134 driving [link]
                link D→A 50,142 56,142 56,58 70,58 driving [clash]
                """, marks(plan, Mark.Link.class::isInstance));
    }

    @Test
    void aLinkGoesWhereItCrossesNoBarAndALinkNotKeptStandsOut() {
        var plan = drawn().work("A", MONDAY, 2, 0, "").work("I veien", MONDAY.plusDays(9), 5, 0, "")
                .work("B", MONDAY.plusDays(10), 2, 0, "").work("For tidlig", MONDAY, 1, 0, "")
                .link("A", Dependency.Kind.FS, "B", Lag.NONE).link("A", Dependency.Kind.FS, "For tidlig", Lag.NONE)
                .plan();
        assertEquals("""
                link A→B 20,58 26,58 26,114 100,114 [link]
                link A→For tidlig 20,58 26,58 26,129 -6,129 -6,142 0,142 driving [clash]
                """, marks(plan, Mark.Link.class::isInstance));
    }

    @Test
    void aLinkToAnotherProjectIsAStubWithItsName() {
        var plan = drawn().work("Krav", MONDAY.plusDays(20), 5, 0, "").abroad("Krav", true, "Fiber")
                .abroad("Krav", false, "Ny identitetsløsning for hele kommunen").plan();
        assertEquals("""
                stub 178,54 200,54 144,54 «Fiber» [abroad]
                stub 260,63 282,63 286,63 «Ny identitetsløsning for he…» [abroad]
                """, marks(plan, Mark.Stub.class::isInstance));
    }

    @Test
    void aLineWithACalendarOfItsOwnHasItsOwnFreeDays() {
        var sevenDays = new CalendarId(UUID.nameUUIDFromBytes(new byte[]{1}));
        var plan = drawn().work("Krav", MONDAY, 5, 0, "").work("Drift", LocalDate.of(2026, 12, 21), 5, 0, "")
                .on(terms -> new Terms(false, terms.constraint(), Optional.empty(), Optional.of(sevenDays))).plan();
        var known = plan.knowing(plan.facts().following(Map.of(sevenDays, WorkCalendar.weekdays())));
        var finishes = List.of(plan, known).stream().map(one -> GanttRows.of(one, Set.of()).open().get(1).finish())
                .toList();
        assertEquals(List.of(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 25)), finishes);
    }
}
