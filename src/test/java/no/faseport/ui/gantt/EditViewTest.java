package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Selection;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanLine;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A plan edited by keyboard alone, in a real scene.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class EditViewTest extends EditedPlan {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void linesChosenWithShiftMoveTogetherAndAreLinked(FxRobot robot) {
        with(robot, KeyCode.SHIFT, KeyCode.DOWN);
        with(robot, KeyCode.SHIFT, KeyCode.DOWN);
        var all = List.of(Drawn.key("Krav"), Drawn.key("Grunnlag"), Drawn.key("Slutt"));
        with(robot, KeyCode.ALT, KeyCode.PAGE_DOWN);
        with(robot, KeyCode.CONTROL, KeyCode.F2);
        assertEquals(List.of(new TimeEdit.Move(all, 5), new LinkEdit.Chain(all)), asked.edits);
        assertEquals(Drawn.key("Slutt"), ((Selection.Lines) model.selectionProperty().get()).lead());
    }

    @Test
    void allLinesAreChosenAtOnceAndMoveTogether(FxRobot robot) {
        with(robot, KeyCode.CONTROL, KeyCode.A);
        with(robot, KeyCode.ALT, KeyCode.PAGE_DOWN);
        var all = List.of(Drawn.key("Krav"), Drawn.key("Grunnlag"), Drawn.key("Slutt"));
        assertEquals(List.of(new TimeEdit.Move(all, 5)), asked.edits);
        assertEquals(List.of(0, 1, 2), chosenRows(robot));
        robot.interact(() -> model.choose(new Selection.Lines(all.getFirst(), Set.of(all.getFirst(), all.getLast()))));
        assertEquals(List.of(0, 2), chosenRows(robot));
        assertEquals(0, robot.lookup("#gantt-table").<TreeTableView<?>>query().getFocusModel().getFocusedIndex());
    }

    private static List<Integer> chosenRows(FxRobot robot) {
        return robot.lookup("#gantt-table").<TreeTableView<?>>query().getSelectionModel().getSelectedIndices().stream()
                .sorted().toList();
    }

    @Test
    void linesAreCopiedWithTheirLinksAndPastedBelow(FxRobot robot) {
        with(robot, KeyCode.SHIFT, KeyCode.DOWN);
        with(robot, KeyCode.CONTROL, KeyCode.C);
        with(robot, KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of(new OutlineEdit.Paste(Optional.of(Drawn.key("Grunnlag")), List.of(
                new PlanLine(0, "Krav", Optional.of(MONDAY), 3, 0, "Kari", List.of()),
                new PlanLine(0, "Grunnlag", Optional.of(MONDAY.plusDays(3)), 4, 0, "",
                        List.of(new PlanLine.LineWait(0, Dependency.Kind.FS, Lag.NONE)))))),
                asked.edits);
        robot.interact(
                () -> assertEquals("Nr.\tAktivitet", Clipboard.getSystemClipboard().getString().substring(0, 13)));
    }

    @Test
    void aLineIsSoughtFromWhereverTheKeyboardIs(FxRobot robot) {
        sought(robot, "#gantt-fit", "lu");
        sought(robot, "#gantt-inspector-duration", "ut");
        sought(robot, "#outside", "tt");
        assertEquals(List.of(), asked.edits);
    }

    private void sought(FxRobot robot, String from, String text) {
        robot.interact(() -> {
            model.inspectingProperty().set(true);
            model.select(Drawn.key("Krav"));
            robot.lookup(from).query().requestFocus();
        });
        with(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write(text);
        assertEquals(Selection.line(Drawn.key("Slutt")), model.selectionProperty().get(), from);
        robot.interact(() -> {
            model.select(Drawn.key("Krav"));
            robot.lookup(from).query().requestFocus();
        });
        robot.type(KeyCode.F3);
        assertEquals(Selection.line(Drawn.key("Slutt")), model.selectionProperty().get(), from);
    }

    @Test
    void thePanelChangesWhatTheActivityIsPlannedOn(FxRobot robot) {
        with(robot, KeyCode.SHIFT, KeyCode.F2);
        assertEquals("gantt-inspector-name",
                robot.lookup("#gantt-table").query().getScene().getFocusOwner().getId());
        robot.interact(() -> robot.lookup("#gantt-table").query().requestFocus());
        with(robot, KeyCode.SHIFT, KeyCode.F2);
        assertEquals("gantt-inspector-name",
                robot.lookup("#gantt-table").query().getScene().getFocusOwner().getId());
        robot.clickOn("#gantt-inspector-duration").push(KeyCode.CONTROL, KeyCode.A).write("2 u").type(KeyCode.ENTER);
        robot.clickOn("#gantt-deadline").write("30.6").type(KeyCode.ENTER);
        robot.clickOn("#gantt-manual").type(KeyCode.ESCAPE).type(KeyCode.DOWN);
        assertEquals(List.of(new TimeEdit.Last(List.of(Drawn.key("Krav")), 10),
                new TermEdit.Due(List.of(Drawn.key("Krav")), Optional.of(LocalDate.of(2026, 6, 30))),
                new TermEdit.Manual(List.of(Drawn.key("Krav")), true)), asked.edits);
        assertEquals(Selection.line(Drawn.key("Grunnlag")), model.selectionProperty().get());
    }

    @Test
    void aNoteIsKeptWhenThePanelIsClosedAndThePanelShowsTheLineThatIsChosenThen(FxRobot robot) {
        with(robot, KeyCode.SHIFT, KeyCode.F2);
        robot.clickOn("#gantt-note").write("Ring Kari");
        with(robot, KeyCode.ALT, KeyCode.ENTER);
        assertEquals(List.of(new FactEdit.Note(Drawn.key("Krav"), "Ring Kari")), asked.edits);
        robot.interact(() -> model.select(Drawn.key("Slutt")));
        with(robot, KeyCode.SHIFT, KeyCode.F2);
        assertEquals(List.of("Slutt", ""),
                List.of(robot.lookup("#gantt-inspector-name").<TextField>query().getText(),
                        robot.lookup("#gantt-note").<TextArea>query().getText()));
        assertEquals(1, asked.edits.size());
    }

    @Test
    void aLineIsFoundByItsName(FxRobot robot) {
        with(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("s");
        assertEquals(Selection.line(Drawn.key("Slutt")), model.selectionProperty().get());
        robot.write("l").type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE).write("A").type(KeyCode.ENTER);
        assertEquals(Selection.line(Drawn.key("Grunnlag")), model.selectionProperty().get());
        robot.type(KeyCode.ESCAPE).type(KeyCode.F3);
        assertEquals(Selection.line(Drawn.key("Krav")), model.selectionProperty().get());
        robot.write("x").type(KeyCode.ENTER);
        assertEquals(List.of(new FactEdit.Rename(Drawn.key("Krav"), "x")), asked.edits);
    }

    @Test
    void thePanelLinksAndUnlinks(FxRobot robot) {
        robot.interact(() -> model.select(Drawn.key("Grunnlag")));
        with(robot, KeyCode.ALT, KeyCode.ENTER);
        robot.clickOn("#gantt-add-before").write("3SS+2d").type(KeyCode.ENTER);
        robot.clickOn("#gantt-add-after").write("3").type(KeyCode.ENTER);
        assertEquals(List.of("LinkEdit.Link 3 SS 2 → 2", "LinkEdit.Link 2 FS 0 → 3"),
                asked.edits.stream().map(edit -> told((LinkEdit.Link) edit)).toList());
    }

    private String told(LinkEdit.Link link) {
        return "LinkEdit.Link " + model.numbers().number(link.until().predecessor()) + " " + link.until().kind() + " "
                + link.until().lag().amount() + " → " + model.numbers().number(link.successor());
    }

    @Test
    void aLinkIsChangedWhereItIsClickedAndLinesAreReorderedByDroppingThem(FxRobot robot) {
        with(robot, KeyCode.ALT, KeyCode.DOWN);
        robot.type(KeyCode.ENTER).clickOn("#gantt-lag").push(KeyCode.CONTROL, KeyCode.A).write("3")
                .type(KeyCode.ENTER);
        robot.interact(() -> model.select(Drawn.key("Slutt")));
        robot.interact(() -> dropOn(row(robot, "Krav"), 3));
        assertEquals(List.of(
                new LinkEdit.Relink(Drawn.link("Krav", "Grunnlag"), Dependency.Kind.FS, Lag.days(3)),
                new OutlineEdit.Place(List.of(Drawn.key("Slutt")), Drawn.key("Krav"), OutlineEdit.Side.ABOVE)),
                asked.edits);
    }

    @Test
    void aLagIsWrittenAsInTheTableAndWhatIsNoneIsSaid(FxRobot robot) {
        robot.interact(() -> {
            assertEquals("10 WORKING", lag("2u"));
            assertEquals("-3 WORKING", lag("\u22123"));
            assertEquals("50 PERCENT", lag("+50 %"));
            assertEquals("-2 CALENDAR", lag("-2 kd"));
            assertEquals("mye", lag("mye"));
            assertEquals("", lag(""));
        });
    }

    /// What the popover of a dependency takes a lag for, or that it is none.
    private String lag(String text) {
        var fields = new LinkFields(model.words(), plan.dependencies().getFirst());
        ((Spinner<?>) fields.rows().get(1).lookup("#gantt-lag")).getEditor().setText(text);
        return fields.wrong().orElseGet(() -> fields.changed().map(LinkEdit.Relink.class::cast)
                .map(link -> link.lag().amount() + " " + link.lag().unit()).orElse("the same"));
    }

    private static GanttTableRow row(FxRobot robot, String line) {
        return robot.lookup(".tree-table-row-cell").<GanttTableRow>queryAll().stream()
                .filter(one -> !one.isEmpty() && one.getItem().activity().name().equals(line)).findFirst()
                .orElseThrow();
    }

    /// Lets go of what is dragged so far down in a line, as the window does it: a headless one knows no dragging of its own.
    private static void dropOn(GanttTableRow row, double down) {
        Event.fireEvent(row, new DragEvent(row, row, DragEvent.DRAG_DROPPED, null, 80, down, 80, down,
                TransferMode.MOVE, row, row, new PickResult(row, new Point3D(80, down, 0), 0)));
    }

    @Test
    void aSummaryIsFoldedByMouseAndByKeyboardWhereLinesUnderItAreChosen(FxRobot robot) {
        robot.interact(() -> {
            model.show(new Drawn(MONDAY).summary("Fase", MONDAY).work("Krav", MONDAY, 3, 0, "")
                    .work("Grunnlag", MONDAY, 4, 0, "").plan());
            model.choose(Selection.lines(List.of(Drawn.key("Krav"), Drawn.key("Grunnlag"))));
        });
        robot.clickOn(".tree-disclosure-node");
        assertEquals(List.of("Fase"), names());
        assertEquals(Selection.line(Drawn.key("Fase")), model.selectionProperty().get());
        robot.type(KeyCode.RIGHT);
        assertEquals(List.of("Fase", "Krav", "Grunnlag"), names());
        robot.type(KeyCode.DOWN, KeyCode.LEFT, KeyCode.LEFT);
        assertEquals(List.of("Fase"), names());
    }

    @Test
    void whatIsWrittenIsKeptWhereAnotherFieldIsClickedAndTheKeyboardStaysThere(FxRobot robot) {
        robot.interact(() -> model.inspectingProperty().set(true));
        robot.interact(() -> robot.lookup("#gantt-table").query().requestFocus());
        robot.write("Behov").clickOn("#gantt-inspector-duration");
        assertEquals(List.of(new FactEdit.Rename(Drawn.key("Krav"), "Behov")), asked.edits);
        assertEquals("gantt-inspector-duration",
                robot.lookup("#gantt-table").query().getScene().getFocusOwner().getId());
        robot.clickOn("#gantt-zoom-in").type(KeyCode.DOWN);
        assertEquals(Selection.line(Drawn.key("Grunnlag")), model.selectionProperty().get());
    }

    @Test
    void theLegendTellsOfWhatIsInSight(FxRobot robot) {
        robot.clickOn("#gantt-legend");
        var legend = robot.lookup("#gantt-legend-box .gantt-chart").query();
        assertEquals("Kritisk: forsinkelse her forsinker planen, Milepæl, Slakk: så langt kan den gli, "
                + "Avhengighet som styrer datoen, I dag, Fri", legend.getAccessibleText());
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup("#gantt-legend-box").queryAll().size());
    }

    @Test
    void whatCanBeDoneIsOfferedWhereItIsAskedFor(FxRobot robot) {
        robot.rightClickOn("Grunnlag").clickOn("#gantt-menu-milestone");
        with(robot, KeyCode.ALT, KeyCode.DOWN);
        robot.rightClickOn("Grunnlag").clickOn("#gantt-menu-above");
        var bar = robot.lookup(".gantt-chart").query().localToScreen(
                model.viewport().scale().noon(MONDAY.plusDays(1)), 2 * GanttSight.HEAD_ROW + GanttSight.ROW / 2);
        robot.rightClickOn(bar);
        assertEquals(Selection.line(Drawn.key("Krav")), model.selectionProperty().get());
        robot.clickOn("#gantt-menu-indent");
        assertEquals(List.of(new TermEdit.Milestone(List.of(Drawn.key("Grunnlag")), true),
                new OutlineEdit.Add(Optional.of(Drawn.key("ny 1")), Optional.of(Drawn.key("Grunnlag")),
                        OutlineEdit.Side.ABOVE, "Ny aktivitet"),
                new OutlineEdit.Indent(List.of(Drawn.key("Krav")))), asked.edits);
        robot.interact(() -> clickTwice(robot.lookup(".gantt-chart").query(), bar));
        assertTrue(model.inspectingProperty().get());
    }

    /// Clicks twice at once, however slow the machine is.
    private static void clickTwice(Node chart, Point2D at) {
        var there = chart.localToScene(chart.screenToLocal(at));
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(chart, new MouseEvent(type, there.getX(), there.getY(), at.getX(), at.getY(),
                    MouseButton.PRIMARY, 2, false, false, false, false, true, false, false, false, false, true,
                    new PickResult(chart, there.getX(), there.getY())));
        }
    }

    @Test
    void columnsAreChosenInTheToolbarAndAtTheHead(FxRobot robot) {
        robot.clickOn("#gantt-columns").clickOn("Total slakk");
        robot.rightClickOn("Aktivitet").clickOn("Fri slakk");
        var table = robot.lookup("#gantt-table").queryAs(javafx.scene.control.TreeTableView.class);
        assertEquals(10, table.getVisibleLeafColumns().size());
    }
}
