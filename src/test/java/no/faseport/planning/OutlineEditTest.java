package no.faseport.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.planning.OutlineEdit.Side;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines are added, moved in and out, up and down, and removed.
class OutlineEditTest {
    private static String after(String outline, PlanEdit edit) {
        var plan = Plan.draft(outline);
        assertEquals(Optional.empty(), edit.on(plan));
        return Plan.outline(plan);
    }

    @ParameterizedTest
    @CsvSource({"A B C, B, A(B) C", "A B C, BC, A(B C)", "A B C, A, A B C", "A(B) C, C, A(B C)",
            "A B(C) D, BC, A(B(C)) D"})
    void indentedLinesComeUnderTheOneAbove(String before, String chosen, String after) {
        assertEquals(after, after(before, new OutlineEdit.Indent(Plan.ids(chosen))));
    }

    @ParameterizedTest
    @CsvSource({"A(B), B, A B", "A(B C D), C, A(B) C(D)", "A(B C), BC, A B C", "A, A, A", "A(B(C)), BC, A B(C)"})
    void outdentedLinesStandAfterTheirParentAndKeepTheOrder(String before, String chosen, String after) {
        assertEquals(after, after(before, new OutlineEdit.Outdent(Plan.ids(chosen))));
    }

    @ParameterizedTest
    @CsvSource({"A B C, C, true, A C B", "A B C, BC, true, B C A", "A B C, A, true, A B C", "A B C, AB, false, C A B",
            "A(B) C, A, false, C A(B)"})
    void linesStepPastTheirSiblings(String before, String chosen, boolean up, String after) {
        assertEquals(after, after(before, new OutlineEdit.Step(Plan.ids(chosen), up)));
    }

    @ParameterizedTest
    @CsvSource({"A B C, C, A, ABOVE, C A B", "A B C, A, C, BELOW, B C A", "A B C, AB, C, UNDER, C(A B)",
            "A B C D, DB, C, ABOVE, A B D C", "A(B) C, C, B, BELOW, A(B C)"})
    void draggedLinesComeWhereTheyAreDropped(String before, String chosen, String target, Side side, String after) {
        assertEquals(after, after(before, new OutlineEdit.Place(Plan.ids(chosen), Plan.id(target), side)));
    }

    @Test
    void nothingIsPutUnderItself() {
        assertEquals(Optional.of(Message.of("plan.refused.under")),
                new OutlineEdit.Place(Plan.ids("A"), Plan.id("B"), Side.UNDER).on(Plan.draft("A(B)")));
    }

    @Test
    void removedLinesTakeAlongWhatIsUnderThem() {
        assertEquals("D", after("A(B(C)) D", new OutlineEdit.Remove(Plan.ids("A"))));
        assertEquals("A D", after("A(B(C)) D", new OutlineEdit.Remove(Plan.ids("CB"))));
    }

    @Test
    void aNewLineStandsBesideTheOnePeopleStandIn() {
        assertEquals("A(B X) C", after("A(B) C", new OutlineEdit.Add(Optional.of(Plan.id("B")), Side.BELOW, "X")));
        assertEquals("A(X B) C", after("A(B) C", new OutlineEdit.Add(Optional.of(Plan.id("B")), Side.ABOVE, "X")));
        assertEquals("A(B) C X", after("A(B) C", new OutlineEdit.Add(Optional.empty(), Side.BELOW, "X")));
    }

    @Test
    void aNewLineBelowStartsOnTheDayAfterTheOneAbove() {
        var plan = Plan.draft("A");
        new OutlineEdit.Add(Optional.of(Plan.id("A")), Side.BELOW, "X").on(plan);
        assertEquals(List.of(Plan.MONDAY, Plan.MONDAY.plusDays(7)),
                plan.activities().stream().map(Activity::start).toList());
    }

    @Test
    void pastedLinesKeepTheirOutlineAndWhatTheyWaitFor() {
        var plan = Plan.draft("A B");
        var line = new PlanLine(1, "Y", Optional.of(LocalDate.of(2026, 6, 13)), 3, 40, "Innkjøp",
                List.of(new PlanLine.LineWait(2, Dependency.Kind.SS, Lag.days(2))));
        new OutlineEdit.Paste(Optional.of(Plan.id("A")), List.of(plain(0, "X"), line, plain(0, "Z"))).on(plan);
        assertEquals("A X(Y) Z B", Plan.outline(plan));
        var pasted = plan.activities().get(2);
        assertEquals(List.of(LocalDate.of(2026, 6, 15), 3, 40, "Innkjøp"),
                List.of(pasted.start(), pasted.duration(), pasted.progress(), pasted.responsible()));
        assertEquals(List.of(new Wait(plan.activities().get(3).id(), Dependency.Kind.SS, Lag.days(2))),
                plan.dependencies().stream().map(Wait::of).toList());
    }

    private static PlanLine plain(int depth, String name) {
        return new PlanLine(depth, name, Optional.empty(), 5, 0, "", List.of());
    }
}
