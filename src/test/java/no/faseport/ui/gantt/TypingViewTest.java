package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.Selection;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A plan written down line by line and cell by cell.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class TypingViewTest extends EditedPlan {
    @Start
    void start(Stage stage) {
        show(stage);
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
}
