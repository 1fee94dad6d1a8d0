package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import no.faseport.ui.Easel;
import no.faseport.ui.Screen;
import no.faseport.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.util.WaitForAsyncUtils;

/// Amounts are typed and pasted in the grid, and the pictures of it are taken.
@ResourceLock("window")
class EconomyTabTest {
    @RegisterExtension
    final Easel easel = new Easel();
    private final Fjordvik town = Fjordvik.somewhere();
    private final ProjectId project = town.schoolFibre();

    private EconomyTab tab() {
        var tab = easel.show(() -> new EconomyTab(town.desk(), project));
        easel.inWindow();
        easel.act(tab::focus);
        return tab;
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void anAmountIsTypedPastedAndUndone() {
        var tab = tab();
        press(KeyCode.DOWN);
        write("777000");
        press(KeyCode.ENTER);
        assertTrue(shows("777 000"));
        easel.act(() -> {
            var content = new ClipboardContent();
            content.putString("111\t222\n333\t444\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.V, KeyCombination.CONTROL_DOWN);
        assertTrue(shows("444"));
        easel.act(() -> {
            assertEquals("Endret 4 beløp i prosjekt 1001", town.undo());
            tab.refresh(Set.of(Topic.MONEY));
        });
        assertTrue(!shows("444") && shows("777 000"));
    }

    @Test
    void theGridTellsWhereTheCursorStandsToThoseWhoListen() {
        tab();
        press(KeyCode.RIGHT);
        var grid = easel.find(Node.class, ".money-grid");
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
    void whatIsNoAmountStaysInItsFieldWithTheReason() {
        tab();
        write("12x");
        press(KeyCode.ENTER);
        assertTrue(shows("«12x» er ikke et beløp"));
        easel.picture("economy-mistake", Theme.LIGHT, 980, 700);
        press(KeyCode.ESCAPE);
        assertTrue(!shows("«12x» er ikke et beløp"));
    }

    @Test
    void whatIsBegunStandsWhenTheWindowIsLeftAndComesBack() {
        tab();
        write("77");
        var field = easel.find(TextField.class, ".money-editor");
        easel.act(() -> {
            var elsewhere = new Stage();
            elsewhere.setScene(new Scene(new Pane(), 100, 100));
            elsewhere.show();
            elsewhere.requestFocus();
            elsewhere.close();
            easel.scene().getWindow().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        write("0");
        assertEquals("770", field.getText());
    }

    @Test
    void whatIsSoughtIsFoundWhileItIsWrittenAndLeftWithEscape() throws TimeoutException {
        tab();
        press(KeyCode.F, KeyCombination.CONTROL_DOWN);
        write("a");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> told("1 av \\d+"));
        easel.picture("economy-found", Theme.LIGHT, 980, 700);
        press(KeyCode.ENTER);
        assertTrue(told("2 av \\d+"));
        press(KeyCode.ENTER, KeyCombination.SHIFT_DOWN);
        assertTrue(told("1 av \\d+"));
        press(KeyCode.ESCAPE);
        assertTrue(!told("\\d+ av \\d+"));
    }

    @Test
    void picturesAreTaken() {
        pictures("economy-years", () -> new EconomyTab(town.desk(), project));
        var many = town.project("1002", "Sak og arkiv");
        for (int i = 100; i < 160; i++) {
            town.thousands(many, Fjordvik.line("1195 " + i + " 120", Financing.OWN_FRAME), AmountKind.BUDGET, 2026,
                    i, i + 5, i + 10);
        }
        pictures("economy-many", () -> new EconomyTab(town.desk(), many));
        pictures("economy-all", () -> EconomyTab.ofAll(town.desk()));
        var none = town.project("1003", "Velferdsteknologi");
        pictures("economy-empty", () -> new EconomyTab(town.desk(), none));
    }

    @Test
    void monthsAndTheNewLineHavePicturesToo() {
        var model = new EconomyViewModel(town.desk(), project);
        model.change(shown -> new Shown(2026, 4, OptionalInt.of(2026), Set.of(Measure.ACTUAL, Measure.FORECAST),
                AmountUnit.THOUSANDS));
        pictures("economy-months", () -> new EconomyTab(town.desk(), model));
        var adding = easel.show(() -> new EconomyTab(town.desk(), project));
        easel.act(adding::openAdder);
        easel.inEveryLook("economy-add");
    }

    private void pictures(String name, Supplier<Screen> screen) {
        easel.show(screen);
        easel.inEveryLook(name);
    }

    /// Presses a key where the scene's focus is, whether or not the window has the focus of the screen yet.
    private void press(KeyCode key, KeyCombination.Modifier... held) {
        var down = List.of(held);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, down.contains(KeyCombination.SHIFT_DOWN),
                down.contains(KeyCombination.CONTROL_DOWN), false, false));
    }

    private void write(String text) {
        text.chars().mapToObj(Character::toString).forEach(letter -> fire(
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private void fire(KeyEvent event) {
        easel.act(() -> Event.fireEvent(easel.scene().getFocusOwner(), event));
    }

    private boolean shows(String text) {
        return labels().anyMatch(label -> label.getText().replace('\u00a0', ' ').equals(text) && label.isVisible()
                && label.getParent().isVisible());
    }

    private boolean told(String pattern) {
        return labels().anyMatch(label -> label.getText().matches(pattern));
    }

    private Stream<Label> labels() {
        return easel.scene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance).map(Label.class::cast);
    }
}
