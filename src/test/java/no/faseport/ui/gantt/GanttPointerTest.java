package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Point;
import no.faseport.gantt.Selection;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What dragging in the chart asks for, without a window.
class GanttPointerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final GanttPlan PLAN = new Drawn(MONDAY).summary("Forberedelse", MONDAY)
            .work("Krav", MONDAY, 3, 0, "")
            .after("Krav", "Grunnlag", 4, 0, "").top().work("Opplæring", MONDAY, 2, 0, "")
            .gate("BP3", LocalDate.of(2026, 6, 20), "Godkjent").plan();

    private final Asked asked = new Asked();
    private final GanttViewModel model = new GanttViewModel(PLAN, asked, new Words(Language.BOKMAAL));
    private final GanttPointer pointer = new GanttPointer(model);

    @BeforeEach
    void twentyPixelsADayFromMonday() {
        model.size(600, 300);
        model.viewport().zoom(0, Math.log(20 / model.viewport().scale().pixelsPerDay()) / Math.log(1.25));
        model.viewport().scrollRight(model.viewport().scale().x(MONDAY));
    }

    /// The middle of a line, some days after Monday.
    private static Point at(double days, int line) {
        return new Point(days * 20, GanttSight.RIBBON + 2 * GanttSight.HEAD_ROW + (line + 0.5) * GanttSight.ROW);
    }

    private void drag(Point from, Point to) {
        pointer.press(from, false);
        pointer.drag(to);
        pointer.release(to);
    }

    @Test
    void aDraggedBarAsksToMoveToTheNextWorkingDay() {
        drag(at(1.5, 1), at(6.5, 1));
        assertEquals(List.of(new TimeEdit.Start(Drawn.key("Krav"), LocalDate.of(2026, 6, 8))), asked.edits);
    }

    @Test
    void severalChosenBarsMoveTogetherAndAClickChoosesOneAgain() {
        pointer.press(at(1.5, 1), false);
        pointer.release(at(1.5, 1));
        pointer.press(at(1.5, 3), true);
        drag(at(1.5, 1), at(6.5, 1));
        drag(at(1.5, 1), at(1.5, 1));
        assertEquals(List.of(new TimeEdit.Move(List.of(Drawn.key("Krav"), Drawn.key("Opplæring")), 5)), asked.edits);
        assertEquals(Selection.line(Drawn.key("Krav")), model.selectionProperty().get());
    }

    @Test
    void seenFromAfarABarFallsInPlaceOnMondays() {
        model.viewport().zoom(0, -10);
        double day = model.viewport().scale().pixelsPerDay();
        double x = model.viewport().scale().noon(MONDAY.plusDays(3));
        var from = new Point(x, at(0, 0).y());
        drag(from, new Point(x + 5 * day, from.y()));
        assertEquals(List.of(new TimeEdit.Start(Drawn.key("Forberedelse"), LocalDate.of(2026, 6, 8))), asked.edits);
    }

    @Test
    void theRightEndAsksForAnotherDuration() {
        drag(at(2.9, 1), at(8.9, 1));
        assertEquals(List.of(new TimeEdit.Span(Drawn.key("Krav"), LocalDate.of(2026, 6, 1), 7)), asked.edits);
    }

    @Test
    void theLeftEndKeepsTheFinish() {
        drag(at(0.1, 1), at(1.1, 1));
        assertEquals(List.of(new TimeEdit.Span(Drawn.key("Krav"), LocalDate.of(2026, 6, 2), 2)), asked.edits);
    }

    @Test
    void anActivityNeverGetsShorterThanADay() {
        drag(at(2.9, 1), at(-5, 1));
        assertEquals(List.of(new TimeEdit.Span(Drawn.key("Krav"), LocalDate.of(2026, 6, 1), 1)), asked.edits);
    }

    @Test
    void aSummaryMovesWhole() {
        drag(at(4, 0), at(5, 0));
        assertEquals(List.of(new TimeEdit.Start(Drawn.key("Forberedelse"), LocalDate.of(2026, 6, 2))), asked.edits);
    }

    @Test
    void whileDraggingThePictureShowsWhatIsPushedAndTheTipTheDates() {
        pointer.press(at(1.5, 1), false);
        pointer.drag(at(2.5, 1));
        var pushed = pointer.picture().body().stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast)
                .filter(bar -> bar.activity().equals(Drawn.key("Grunnlag"))).map(bar -> Math.round(bar.box().x()))
                .toList();
        assertEquals(List.of(80L), pushed);
        assertEquals("2.6.2026–4.6.2026 · 3 dager", pointer.tip());
        assertEquals(List.of(), asked.edits);
    }

    @Test
    void escapeForgetsADrag() {
        pointer.press(at(1.5, 1), false);
        pointer.drag(at(8.5, 1));
        assertEquals(true, pointer.cancel());
        pointer.release(at(8.5, 1));
        assertEquals(List.of(), asked.edits);
    }

    @Test
    void aClickChoosesTheLineAndAsksForNothing() {
        drag(at(1.5, 1), at(1.5, 1));
        assertEquals(Selection.line(Drawn.key("Krav")), model.selectionProperty().get());
        assertEquals(List.of(), asked.edits);
    }

    @Test
    void drawingFromTheDotToAnotherBarAsksForADependency() {
        pointer.hover(at(1, 3));
        drag(at(2.45, 3), at(5, 2));
        assertEquals(List.of(new LinkEdit.Link(Wait.until(Drawn.key("Opplæring")), Drawn.key("Grunnlag"))),
                asked.edits);
    }

    @Test
    void drawingToNowhereAsksForNothing() {
        pointer.hover(at(1, 3));
        drag(at(2.45, 3), at(20, 5));
        assertEquals(List.of(), asked.edits);
    }

    /// The middle of the ribbon, some days after Monday.
    private static Point gateAt(double days) {
        return new Point(days * 20, GanttSight.RIBBON / 2);
    }

    @Test
    void anOpenGateIsDraggedInTheRibbonAndAClickOpensIt() {
        model.show(new Drawn(MONDAY).work("Krav", MONDAY, 3, 0, "").gate("BP4", MONDAY.plusDays(10), "").plan());
        drag(gateAt(10.5), gateAt(16.5));
        assertEquals(List.of(Drawn.id("BP4") + " 2026-06-17"), asked.gates);
        drag(gateAt(16.5), gateAt(16.6));
        assertEquals(List.of(Drawn.id("BP4")), asked.opened);
    }

    @Test
    void aGateThatStaysSaysWhyWhileItIsDraggedAndWhenItIsLetGo() {
        var why = Message.of("store.refused.readOnly");
        asked.stays = Optional.of(why);
        pointer.press(gateAt(19.5), false);
        pointer.drag(gateAt(23.5));
        assertEquals("BP3\n" + model.words().text(why), pointer.tip());
        pointer.release(gateAt(23.5));
        model.chosen().move(1);
        assertEquals(List.of(why, why), asked.refused);
        assertEquals(List.of(), asked.gates);
    }

    @Test
    void aChosenDependencyIsRemovedWithoutItsActivities() {
        pointer.press(new Point(3 * 20 + 8, at(0, 1).y() + 12), false);
        model.chosen().remove();
        assertEquals(List.of(new LinkEdit.Unlink(List.of(Drawn.link("Krav", "Grunnlag")))), asked.edits);
    }

    @Test
    void aGateOpensItsPage() {
        var gate = new Point(19.5 * 20, GanttSight.RIBBON / 2);
        pointer.hover(gate);
        assertEquals("BP3\n20.6.2026 · Godkjent", pointer.tip());
        drag(gate, gate);
        assertEquals(List.of(Drawn.id("BP3")), asked.opened);
    }

    @Test
    void draggingThePaperScrollsTime() {
        drag(at(15, 5), at(13, 5));
        assertEquals(MONDAY.plusDays(2).toEpochDay(), Math.round(model.viewport().scale().firstDay()));
    }
}
