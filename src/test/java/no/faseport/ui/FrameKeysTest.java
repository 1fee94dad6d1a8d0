package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import no.faseport.project.ProjectId;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Esc cancels and never takes anybody away from where they are, Shift+Esc goes back to where they came from, and Ctrl+K searches.
@ResourceLock("window")
class FrameKeysTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;
    private Workplace fjordvik;
    private Shell shell;
    private List<ProjectId> projects;

    @BeforeEach
    void openTheExample() {
        fjordvik = new Example(Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"), ZoneId.of("Europe/Oslo")))
                .in(folder, "anna");
        projects = new ReadPortfolio(fjordvik).rows(2026).stream().map(row -> row.id()).toList();
        shell = easel.frame(fjordvik, new Preferences(folder.resolve("preferences")));
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    private void press(boolean shift) {
        easel.act(() -> Event.fireEvent(shown(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, shift,
                false, false, false)));
    }

    private Node shown() {
        return easel.find(StackPane.class, ".content").getChildren().getFirst();
    }

    @Test
    void escapeWithNothingToCancelStaysInTheProject() {
        easel.act(() -> shell.navigation().plan(projects.getFirst()));
        var before = shown();
        press(false);
        assertEquals(before, shown());
    }

    @Test
    void shiftEscapeGoesFromAProjectToTheScreenItWasOpenedFrom() {
        var portfolio = shown();
        easel.act(() -> shell.navigation().systems());
        var systems = shown();
        easel.act(() -> shell.navigation().project(projects.getFirst()));
        press(true);
        assertEquals(systems, shown());
        press(true);
        assertEquals(portfolio, shown());
        press(true);
        assertEquals(portfolio, shown());
    }

    @Test
    void aProjectIsAmongWhatOneComesBackTo() {
        easel.act(() -> shell.navigation().project(projects.getFirst()));
        var first = shown();
        easel.act(() -> shell.navigation().systems());
        press(true);
        assertEquals(first, shown());
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        easel.act(() -> shell.act("search"));
        easel.act(() -> easel.find(TextField.class, ".palette .text-field").setText("xyzzy"));
        easel.picture("search-nothing", Theme.LIGHT, 1280, 800);
        var told = easel.find(ListView.class, ".palette .list-view").getPlaceholder();
        assertEquals("Ingen treff på «xyzzy». Skriv færre bokstaver, eller nummeret til et prosjekt.",
                ((Labeled) told).getText());
        assertTrue(told.isVisible() && told.getBoundsInParent().getHeight() > 0);
    }

    @Test
    void aSheetThatLiesOverIsClosedBeforeAnybodyGoesBack() {
        easel.act(() -> shell.navigation().project(projects.getFirst()));
        var project = shown();
        easel.act(() -> shell.act("search"));
        press(true);
        assertEquals(project, shown());
        assertFalse(easel.scene().getFocusOwner() instanceof TextField);
    }
}
