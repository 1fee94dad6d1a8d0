package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Selection;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanLine;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.ui.Theme;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A plan edited by keyboard alone, in a real scene.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class EditViewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final GanttPlan plan = new Drawn(MONDAY).work("Krav", MONDAY, 3, 0, "Kari")
            .after("Krav", "Grunnlag", 4, 0, "").work("Slutt", MONDAY, 0, 0, "").plan();
    private final Asked asked = new Asked();
    private final GanttViewModel model = new GanttViewModel(plan, asked, new Words(Language.BOKMAAL));

    @Start
    void start(Stage stage) {
        var outside = new Button("Folk");
        outside.setId("outside");
        stage.setScene(new Scene(new BorderPane(new GanttView(model, List.of()), null, null, outside, null), 980, 730));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        model.select(Drawn.key("Krav"));
        stage.getScene().lookup("#gantt-table").requestFocus();
    }

    private static void with(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
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

    /// The plan with one more activity below the first line, as it comes when somebody has added it.
    private GanttPlan with(String... added) {
        var activities = new ArrayList<>(plan.activities());
        for (var name : added) {
            activities.add(1, new Drawn(MONDAY).work(name, MONDAY, 5, 0, "").plan().activities().getFirst());
        }
        return new GanttPlan(activities, plan.dependencies(), List.of(), List.of(), plan.calendar(), plan.today());
    }

    private static OutlineEdit.Add below(String beside, String key, String name) {
        return new OutlineEdit.Add(Optional.of(Drawn.key(key)), Optional.of(Drawn.key(beside)), OutlineEdit.Side.BELOW,
                name);
    }

    @Test
    void aPlanIsWrittenDownAsFastAsPeopleTypeALineAChange(FxRobot robot) {
        robot.type(KeyCode.ENTER).write("God").type(KeyCode.SPACE).write("kursing")
                .type(KeyCode.BACK_SPACE, KeyCode.ENTER).write("Te");
        assertEquals(List.of(below("Krav", "ny 1", "God kursin")), asked.edits);
        robot.interact(() -> model.show(with("ny 1")));
        robot.write("st");
        robot.interact(() -> model.show(with("ny 1", "Fra en annen")));
        robot.write("er").type(KeyCode.ENTER).write("P");
        assertEquals(List.of(below("Krav", "ny 1", "God kursin"), below("ny 1", "ny 2", "Tester")), asked.edits);
        assertEquals(List.of("Krav", "Fra en annen", "ny 1", "Tester", "Ny aktivitet", "Grunnlag", "Slutt"), names());
    }

    private List<String> names() {
        return model.open().stream().map(row -> row.activity().name()).toList();
    }

    @Test
    void aLineNobodyWantsToNameIsNotAddedAndOneThatPeopleLeaveIs(FxRobot robot) {
        robot.type(KeyCode.ENTER).write("Kurs").type(KeyCode.ESCAPE);
        assertEquals(List.of("Krav", "Grunnlag", "Slutt"), names());
        assertEquals(Selection.line(Drawn.key("Krav")), model.selectionProperty().get());
        robot.type(KeyCode.ENTER).clickOn("#gantt-today").interact(() -> {
            assertEquals(List.of(below("Krav", "ny 2", "Ny aktivitet")), asked.edits);
            model.newLines().forget();
            model.show(plan);
        });
        assertEquals(List.of("Krav", "Grunnlag", "Slutt"), names());
    }

    @Test
    void whatIsTypedOnALineIsWrittenFromCellToCellAndKeptWhereverPeopleGo(FxRobot robot) {
        robot.write("Behov").type(KeyCode.TAB).write("2.6").type(KeyCode.TAB).write("2 u");
        robot.interact(() -> model.show(with("Fra en annen")));
        robot.type(KeyCode.TAB).write("1.1").type(KeyCode.ESCAPE, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT)
                .type(KeyCode.F2).write("Nøye behov").clickOn("#gantt-today");
        assertEquals(List.of(new FactEdit.Rename(Drawn.key("Krav"), "Behov"),
                new TimeEdit.Start(Drawn.key("Krav"), MONDAY.plusDays(1)),
                new TimeEdit.Last(List.of(Drawn.key("Krav")), 10),
                new FactEdit.Rename(Drawn.key("Krav"), "Nøye behov")), asked.edits);
        assertEquals(4, model.open().size());
    }

    @Test
    void whatIsTypedIsWrittenInTheCellThatWasClickedAndOfOtherLinesBelowIt(FxRobot robot) {
        robot.clickOn("3").write("5").type(KeyCode.ENTER).write("2 u").type(KeyCode.ENTER)
                .type(KeyCode.ENTER).write("Pilot").type(KeyCode.ENTER);
        assertEquals(List.of(new TimeEdit.Last(List.of(Drawn.key("Krav")), 5),
                new TimeEdit.Last(List.of(Drawn.key("Grunnlag")), 10),
                below("Slutt", "ny 1", "Pilot")), asked.edits);
    }

    @Test
    void enterGoesDownTheColumnWhereALineWasBegunAndShiftEnterUpIt(FxRobot robot) {
        robot.clickOn("3").write("5").type(KeyCode.TAB).write("30.6").type(KeyCode.ENTER).write("6")
                .type(KeyCode.ENTER);
        assertEquals(Selection.line(Drawn.key("Slutt")), model.selectionProperty().get());
        robot.type(KeyCode.F2);
        with(robot, KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("7");
        with(robot, KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(Selection.line(Drawn.key("Krav")), model.selectionProperty().get());
        assertEquals(List.of(new TimeEdit.Last(List.of(Drawn.key("Krav")), 5),
                new TimeEdit.Until(Drawn.key("Krav"), LocalDate.of(2026, 6, 30), Optional.empty()),
                new TimeEdit.Last(List.of(Drawn.key("Grunnlag")), 6),
                new TimeEdit.Last(List.of(Drawn.key("Grunnlag")), 7)), asked.edits);
    }

    @Test
    void aNameWrittenOnTheLastLineIsFollowedByNewLines(FxRobot robot) {
        robot.interact(() -> model.select(Drawn.key("Slutt")));
        robot.write("Ferdig").type(KeyCode.ENTER).write("Test").type(KeyCode.TAB).write("2.6").type(KeyCode.ENTER)
                .write("Opplæring").type(KeyCode.ENTER).type(KeyCode.UP).write("Prøve").type(KeyCode.ENTER);
        assertEquals(List.of(new FactEdit.Rename(Drawn.key("Slutt"), "Ferdig"), below("Slutt", "ny 1", "Test"),
                new TimeEdit.Start(Drawn.key("ny 1"), MONDAY.plusDays(1)), below("ny 1", "ny 2", "Opplæring"),
                new FactEdit.Rename(Drawn.key("ny 1"), "Prøve")), asked.edits);
        assertEquals(Selection.line(Drawn.key("ny 2")), model.selectionProperty().get());
    }

    @Test
    void theFirstLineOfAnEmptyPlanIsTypedRightAway(FxRobot robot) {
        robot.interact(() -> {
            model.show(new Drawn(MONDAY).plan());
            robot.lookup("#gantt-table").query().requestFocus();
        });
        robot.write("Behov").type(KeyCode.ENTER).write("Kjøp").type(KeyCode.ENTER);
        assertEquals(List.of(
                new OutlineEdit.Add(Optional.of(Drawn.key("ny 1")), Optional.empty(), OutlineEdit.Side.BELOW, "Behov"),
                below("ny 1", "ny 2", "Kjøp")), asked.edits);
    }

    @Test
    void theArrowsWalkFromCellToCellAndWhatIsThereFillsTheLinesBelow(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("Dager: 3", robot.lookup("#gantt-table").query().getAccessibleText());
        robot.type(KeyCode.RIGHT, KeyCode.LEFT).write("4").type(KeyCode.ENTER);
        robot.interact(() -> model.select(Drawn.key("Grunnlag")));
        with(robot, KeyCode.SHIFT, KeyCode.DOWN);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        with(robot, KeyCode.CONTROL, KeyCode.D);
        assertEquals(List.of(new TimeEdit.Last(List.of(Drawn.key("Krav")), 4), new LinkEdit.Await(
                List.of(Drawn.key("Slutt")), List.of(Wait.until(Drawn.key("Krav"))), true)), asked.edits);
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
