package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Selection;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.schedule.Terms;
import no.faseport.ui.Theme;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The Gantt under hands: mouse, wheel and keyboard in a real scene.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class GanttViewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final GanttPlan plan = plan();
    private final Asked asked = new Asked();
    private final GanttViewModel model = new GanttViewModel(plan, asked, new Words(Language.BOKMAAL));

    private static GanttPlan plan() {
        var drawn = new Drawn(MONDAY).work("Krav", MONDAY, 10, 0, "Kari").after("Krav", "Grunnlag", 10, 0, "");
        for (int i = 0; i < 10_000; i++) {
            drawn.work("Linje " + i, MONDAY.plusDays(i % 90), 10, 0, "");
        }
        return drawn.plan();
    }

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new GanttView(model, List.of()), 980, 700));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        model.select(Drawn.key("Krav"));
    }

    /// Where in the chart a day and a line are, on the screen.
    private Point2D at(FxRobot robot, LocalDate date, double part, int line) {
        WaitForAsyncUtils.waitForFxEvents();
        var scale = model.viewport().scale();
        double y = 2 * GanttSight.HEAD_ROW + (line + 0.5) * GanttSight.ROW - model.viewport().top();
        Node chart = robot.lookup(".gantt-chart").query();
        return chart.localToScreen(scale.x(date) + part * scale.pixelsPerDay(), y);
    }

    private void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to)
                .release(MouseButton.PRIMARY);
    }

    @Test
    void aBarDraggedIntoAWeekendAsksToMoveToTheMondayAfter(FxRobot robot) {
        drag(robot, at(robot, MONDAY.plusDays(4), 0.5, 0), at(robot, MONDAY.plusDays(16), 0.5, 0));
        assertEquals(List.of(new TimeEdit.Start(Drawn.key("Krav"), LocalDate.of(2026, 6, 15))), asked.edits);
    }

    @Test
    void theEndOfABarAsksForAnotherDuration(FxRobot robot) {
        var end = at(robot, LocalDate.of(2026, 6, 12), 1, 0).subtract(2, 0);
        drag(robot, end, at(robot, LocalDate.of(2026, 6, 17), 1, 0).subtract(2, 0));
        assertEquals(List.of(new TimeEdit.Span(Drawn.key("Krav"), LocalDate.of(2026, 6, 1), 13)), asked.edits);
    }

    @Test
    void escapeWhileDraggingAsksForNothing(FxRobot robot) {
        robot.moveTo(at(robot, MONDAY.plusDays(4), 0.5, 0)).press(MouseButton.PRIMARY)
                .moveTo(at(robot, MONDAY.plusDays(20), 0.5, 0)).type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertEquals(List.of(), asked.edits);
    }

    @Test
    void theWheelWithControlZoomsAroundThePointer(FxRobot robot) {
        var there = LocalDate.of(2026, 7, 15);
        WaitForAsyncUtils.waitForFxEvents();
        double before = model.viewport().scale().noon(there);
        double width = model.viewport().scale().pixelsPerDay();
        Node chart = robot.lookup(".gantt-chart").query();
        robot.interact(() -> Event.fireEvent(chart, wheelWithControl(chart, before, 40)));
        assertEquals(before, model.viewport().scale().noon(there), 1);
        assertEquals(1.25 * width, model.viewport().scale().pixelsPerDay(), 0.001);
    }

    private static ScrollEvent wheelWithControl(Node chart, double x, double by) {
        var there = chart.localToScene(x, 100);
        return new ScrollEvent(ScrollEvent.SCROLL, there.getX(), there.getY(), there.getX(), there.getY(), false, true,
                false, false, false, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(chart, there.getX(), there.getY()));
    }

    @Test
    void theKeyboardChoosesMovesLengthensAddsAndRemoves(FxRobot robot) {
        robot.clickOn(at(robot, MONDAY.plusDays(4), 0.5, 0)).type(KeyCode.DOWN);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).press(KeyCode.CONTROL).type(KeyCode.LEFT)
                .release(KeyCode.CONTROL).press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT)
                .release(KeyCode.ALT);
        robot.type(KeyCode.INSERT, KeyCode.ENTER, KeyCode.DELETE);
        assertEquals(List.of(new TimeEdit.Move(List.of(Drawn.key("Grunnlag")), 1),
                new TimeEdit.Stretch(List.of(Drawn.key("Grunnlag")), -1),
                new OutlineEdit.Indent(List.of(Drawn.key("Grunnlag"))),
                new OutlineEdit.Add(Optional.of(Drawn.key("ny 1")), Optional.of(Drawn.key("Grunnlag")),
                        OutlineEdit.Side.ABOVE, "Ny aktivitet"),
                new OutlineEdit.Remove(List.of(Drawn.key("ny 1")))), asked.edits);
    }

    @Test
    void aNameIsEditedInPlace(FxRobot robot) {
        robot.clickOn(at(robot, MONDAY.plusDays(4), 0.5, 0)).type(KeyCode.F2).write("Kravspesifikasjon")
                .type(KeyCode.ENTER);
        assertEquals(List.of(new FactEdit.Rename(Drawn.key("Krav"), "Kravspesifikasjon")), asked.edits);
    }

    @Test
    void aClickedDependencyShowsItsLagToChange(FxRobot robot) {
        var bend = at(robot, LocalDate.of(2026, 6, 15), 0, 0).add(8, 12);
        robot.clickOn(bend);
        robot.clickOn("#gantt-lag .increment-arrow-button").type(KeyCode.ENTER);
        assertEquals(List.of(new LinkEdit.Relink(Drawn.link("Krav", "Grunnlag"), Dependency.Kind.FS, Lag.days(1))),
                asked.edits);
    }

    @Test
    void aDependencyIsChosenChangedAndRemovedByKeyboard(FxRobot robot) {
        robot.clickOn(at(robot, MONDAY.plusDays(4), 0.5, 0));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(
                "Krav → Grunnlag Starter når den første er ferdig · Enter: endre · Delete: fjern · Esc: tilbake",
                robot.lookup("#gantt-chosen-link").queryLabeled().getText());
        robot.type(KeyCode.ENTER).type(KeyCode.UP).type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER).type(KeyCode.UP).type(KeyCode.ESCAPE);
        robot.type(KeyCode.DELETE).type(KeyCode.ESCAPE);
        assertEquals(List.of(new LinkEdit.Relink(Drawn.link("Krav", "Grunnlag"), Dependency.Kind.FS, Lag.days(1)),
                new LinkEdit.Unlink(List.of(Drawn.link("Krav", "Grunnlag")))), asked.edits);
        assertEquals(Selection.line(Drawn.key("Krav")), model.selectionProperty().get());
    }

    @Test
    void whatIsPromisedAndNotKeptIsListedWhenItIsAskedFor(FxRobot robot) {
        robot.interact(() -> model.show(new Drawn(MONDAY).work("Krav", MONDAY, 10, 0, "")
                .on(terms -> new Terms(false, terms.constraint(), Optional.of(MONDAY.plusDays(3)), Optional.empty()))
                .plan()));
        robot.clickOn("#gantt-broken");
        assertEquals(List.of("Krav: Fristen 4.6.2026 holder ikke: slutter 12.6.2026."),
                robot.lookup("#gantt-broken").queryAs(MenuButton.class).getItems().stream().map(MenuItem::getText)
                        .toList());
    }

    @Test
    void theChartFollowsTheTableThroughTenThousandLines(FxRobot robot) {
        robot.interact(() -> model.select(Drawn.key("Linje 9000")));
        WaitForAsyncUtils.waitForFxEvents();
        double top = model.viewport().top();
        assertTrue(top > 8_900 * GanttSight.ROW && top < 9_003 * GanttSight.ROW, "top " + top);
        robot.moveTo(at(robot, MONDAY.plusDays(20), 0.5, 9_004)).scroll(3, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Math.abs(model.viewport().top() - top) > 20, "the wheel scrolls the lines");
    }
}
