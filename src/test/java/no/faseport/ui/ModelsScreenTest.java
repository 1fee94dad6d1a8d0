package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import no.faseport.ui.phasemodel.ModelsScreen;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadModels;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The models' screen with the example portfolio: pictures of it, and editing with the keyboard.
@ResourceLock("window")
class ModelsScreenTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;
    private Workplace place;
    private Scene scene;
    private final FixedDesk desk = new FixedDesk();

    @BeforeEach
    void openTheModels() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        place = new Example(JUNE).in(folder, "kari");
        scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var screen = new ModelsScreen(desk.at(place, 2026),
                    new Preferences(folder.resolve("preferences.properties")));
            var shown = new Scene(new StackPane(screen.node()), 1120, 720);
            Theme.LIGHT.dress(shown);
            return shown;
        });
        settle();
    }

    @AfterEach
    void goHome() {
        place.close();
    }

    private void settle() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).settle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void inWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
        settle();
    }

    private void press(String text) {
        inWindow(() -> scene.getRoot().lookupAll(".button").stream().map(ButtonBase.class::cast)
                .filter(ButtonBase::isVisible)
                .filter(button -> text.equals(button.getText()) || text.equals(button.getAccessibleText()))
                .findFirst().orElseThrow(() -> new AssertionError("No button says " + text)).fire());
    }

    private ListView<?> models() {
        return (ListView<?>) scene.lookup(".pm-models");
    }

    private ListView<?> outline() {
        return (ListView<?>) scene.lookup(".pm-outline .list-view");
    }

    private static void key(Node target, KeyCode code, boolean shortcut, boolean alt) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, alt, false));
    }

    @Test
    void theScreenIsPaintedAsListEditorAndPreview() throws IOException {
        for (var theme : Theme.values()) {
            inWindow(() -> theme.dress(scene));
            inWindow(() -> models().getSelectionModel().select(3));
            inWindow(() -> outline().getSelectionModel().select(3));
            picture("models-six", theme);
            inWindow(() -> models().getSelectionModel().select(1));
            assertFalse(((TextInputControl) field("Starte planlegging")).isEditable());
            picture("models-earlier", theme);
            press("Flytt prosjekter …");
            picture("models-move", theme);
            press("Tilbake");
            inWindow(() -> models().getSelectionModel().select(0));
            picture("models-newest", theme);
        }
        assertEquals(java.util.List.of(), desk.refusals());
    }

    /// A window's pulses renew what scroll panes keep of their last painting; here there is no window, so they keep none.
    private void picture(String name, Theme theme) throws IOException {
        inWindow(() -> scene.getRoot().lookupAll(".viewport").forEach(node -> node.setCache(false)));
        var file = Path.of("target", "screens", name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            StillPicture.write(new StillPicture(scene).take(), file);
            return file;
        });
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
    }

    @Test
    void anItemIsAddedMovedAndRemovedFromTheKeyboardAndThenPublished() {
        inWindow(() -> models().getSelectionModel().select(0));
        var first = field("Er behovet beskrevet, og hvem har det?");
        inWindow(() -> key(first, KeyCode.ENTER, false, false));
        inWindow(() -> ((TextInputControl) scene.getFocusOwner()).setText("Er saken drøftet med tillitsvalgte?"));
        inWindow(() -> key(scene.getFocusOwner(), KeyCode.UP, false, true));
        inWindow(() -> key(field("Hører arbeidet hjemme i et prosjekt og ikke i linjen?"), KeyCode.DELETE, true,
                false));
        press("Publiser utgave 3");
        var models = new ReadModels(place);
        var newest = models.lines().getFirst();
        assertEquals(3, newest.model().edition());
        var asked = models.text(newest.model().id()).phases().getFirst().gates().getFirst().checklist();
        assertEquals("Er saken drøftet med tillitsvalgte?", asked.getFirst().question());
        assertEquals(7, asked.size());
    }

    @Test
    void anItemIsDraggedByItsHandleToAnotherPlace() {
        inWindow(() -> models().getSelectionModel().select(0));
        var first = "Er behovet beskrevet, og hvem har det?";
        var third = row("Er det undersøkt om løsninger vi alt har, kan dekke behovet?");
        inWindow(() -> {
            var handle = row(first).lookup(".pm-handle");
            var from = handle.localToScene(2, 2);
            var to = third.localToScene(2, 8);
            drag(handle, MouseEvent.MOUSE_PRESSED, from, true);
            drag(handle, MouseEvent.MOUSE_DRAGGED, to, false);
            drag(handle, MouseEvent.MOUSE_RELEASED, to, false);
        });
        press("Publiser utgave 3");
        var models = new ReadModels(place);
        assertEquals(first, models.text(models.lines().getFirst().model().id()).phases().getFirst().gates().getFirst()
                .checklist().get(2).question());
    }

    private Node row(String text) {
        var node = field(text);
        while (!node.getStyleClass().contains("pm-row")) {
            node = node.getParent();
        }
        return node;
    }

    private static void drag(Node node, EventType<MouseEvent> type, Point2D at, boolean still) {
        Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, still, null));
    }

    private Node field(String text) {
        return scene.getRoot().lookupAll(".pm-field").stream()
                .filter(node -> node instanceof TextInputControl field && field.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No field says " + text));
    }
}
