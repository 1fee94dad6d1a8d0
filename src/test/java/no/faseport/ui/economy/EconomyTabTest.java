package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Amounts are typed and pasted in the grid, and the pictures of it are taken.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class EconomyTabTest {
    private final Fjordvik town = Fjordvik.somewhere();
    private final ProjectId project = town.schoolFibre();

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new Pane(), 980, 700));
        stage.show();
    }

    private EconomyTab tab(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var tab = new EconomyTab(town.desk(), project);
            robot.window(0).getScene().setRoot(tab.node());
            tab.focus();
            return tab;
        });
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void anAmountIsTypedPastedAndUndone(FxRobot robot) {
        var tab = tab(robot);
        press(robot, KeyCode.DOWN);
        write(robot, "777000");
        press(robot, KeyCode.ENTER);
        assertTrue(shows(robot, "777 000"));
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("111\t222\n333\t444\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(robot, KeyCode.V, KeyCombination.CONTROL_DOWN);
        assertTrue(shows(robot, "444"));
        robot.interact(() -> {
            assertEquals("Endret 4 beløp i prosjekt 1001", town.undo());
            tab.refresh(Set.of(Topic.MONEY));
        });
        assertTrue(!shows(robot, "444") && shows(robot, "777 000"));
    }

    @Test
    void theGridTellsWhereTheCursorStandsToThoseWhoListen(FxRobot robot) {
        tab(robot);
        press(robot, KeyCode.RIGHT);
        robot.interact(() -> robot.window(0).getScene().getRoot().layout());
        var grid = robot.lookup(".money-grid").query();
        var cell = (Node) grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertEquals(
                List.of(AccessibleRole.TABLE_VIEW, "Økonomi i prosjektet", AccessibleRole.TABLE_CELL, 1, 5, true,
                        "1010 Fastlønn 180 120 Egen budsjettramme, 2026 Regnskap: tom"),
                List.of(grid.getAccessibleRole(), grid.getAccessibleText(), cell.getAccessibleRole(),
                        cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX),
                        cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX),
                        cell.queryAccessibleAttribute(AccessibleAttribute.SELECTED),
                        cell.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString().replace('\u00a0', ' ')));
        assertSame(cell, grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 1, 5));
    }

    @Test
    void whatIsNoAmountStaysInItsFieldWithTheReason(FxRobot robot) {
        tab(robot);
        write(robot, "12x");
        press(robot, KeyCode.ENTER);
        assertTrue(shows(robot, "«12x» er ikke et beløp"));
        robot.interact(() -> assertTrue(Pictures.of(robot.window(0).getScene(), "economy-mistake") > 20));
        press(robot, KeyCode.ESCAPE);
        assertTrue(!shows(robot, "«12x» er ikke et beløp"));
    }

    @Test
    void whatIsBegunStandsWhenTheWindowIsLeftAndComesBack(FxRobot robot) {
        tab(robot);
        write(robot, "77");
        var field = robot.lookup(".money-editor").queryAs(TextField.class);
        robot.interact(() -> {
            var elsewhere = new Stage();
            elsewhere.setScene(new Scene(new Pane(), 100, 100));
            elsewhere.show();
            elsewhere.requestFocus();
            elsewhere.close();
            robot.window(0).requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        write(robot, "0");
        assertEquals("770", field.getText());
    }

    @Test
    void whatIsSoughtIsFoundWhileItIsWrittenAndLeftWithEscape(FxRobot robot) throws TimeoutException {
        tab(robot);
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        write(robot, "a");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> told(robot, "1 av \\d+"));
        robot.interact(() -> assertTrue(Pictures.of(robot.window(0).getScene(), "economy-found") > 20));
        press(robot, KeyCode.ENTER);
        assertTrue(told(robot, "2 av \\d+"));
        press(robot, KeyCode.ENTER, KeyCombination.SHIFT_DOWN);
        assertTrue(told(robot, "1 av \\d+"));
        press(robot, KeyCode.ESCAPE);
        assertTrue(!told(robot, "\\d+ av \\d+"));
    }

    private static boolean told(FxRobot robot, String pattern) {
        return robot.lookup((Label label) -> label.getText().matches(pattern)).tryQuery().isPresent();
    }

    @Test
    void picturesAreTaken(FxRobot robot) {
        robot.interact(() -> {
            var pictures = new Pictures();
            var shown = new EconomyTab(town.desk(), project);
            assertTrue(pictures.take(shown.node(), "economy-years") > 20);
        });
        var many = town.project("1002", "Sak og arkiv");
        for (int i = 100; i < 160; i++) {
            town.thousands(many, Fjordvik.line("1195 " + i + " 120", Financing.OWN_FRAME), AmountKind.BUDGET, 2026,
                    i, i + 5, i + 10);
        }
        robot.interact(() -> assertTrue(new Pictures()
                .take(new EconomyTab(town.desk(), many).node(), "economy-many") > 20));
        robot.interact(() -> {
            var all = EconomyTab.ofAll(town.desk());
            assertTrue(new Pictures().take(all.node(), "economy-all") > 20);
        });
        var none = town.project("1003", "Velferdsteknologi");
        robot.interact(() -> assertTrue(new Pictures()
                .take(new EconomyTab(town.desk(), none).node(), "economy-empty") > 20));
    }

    @Test
    void monthsAndTheNewLineHavePicturesToo(FxRobot robot) {
        var model = new EconomyViewModel(town.desk(), project);
        model.change(shown -> new Shown(2026, 4, OptionalInt.of(2026), Set.of(Measure.ACTUAL, Measure.FORECAST),
                AmountUnit.THOUSANDS));
        robot.interact(() -> {
            var months = new EconomyTab(town.desk(), model);
            assertTrue(new Pictures().take(months.node(), "economy-months") > 20);
            var adding = new EconomyTab(town.desk(), project);
            adding.openAdder();
            assertTrue(new Pictures().take(adding.node(), "economy-add") > 20);
        });
    }

    /// Presses a key where the scene's focus is, whether or not the window has the focus of the screen yet.
    private static void press(FxRobot robot, KeyCode key, KeyCombination.Modifier... held) {
        var down = List.of(held);
        fire(robot, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, down.contains(KeyCombination.SHIFT_DOWN),
                down.contains(KeyCombination.CONTROL_DOWN), false, false));
    }

    private static void write(FxRobot robot, String text) {
        text.chars().mapToObj(Character::toString).forEach(letter -> fire(robot,
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private static void fire(FxRobot robot, KeyEvent event) {
        robot.interact(() -> Event.fireEvent(robot.window(0).getScene().getFocusOwner(), event));
    }

    private static boolean shows(FxRobot robot, String text) {
        robot.interact(() -> robot.window(0).getScene().getRoot().layout());
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().replace('\u00a0', ' ').equals(text) && label.isVisible()
                        && label.getParent().isVisible());
    }
}
