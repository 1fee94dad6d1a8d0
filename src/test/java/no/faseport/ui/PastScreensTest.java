package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import no.faseport.gate.Gate;
import no.faseport.gate.Reply;
import no.faseport.project.Project;
import no.faseport.usecase.AnswerItem;
import no.faseport.usecase.Planner;
import no.faseport.usecase.Calendar;
import no.faseport.usecase.Example;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.PlanGate;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A project as it was the day before yesterday, on every tab and in both themes; nothing can be written there.
@ResourceLock("window")
class PastScreensTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final LocalDate THEN = LocalDate.of(2026, 6, 5);
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;
    private Scene scene;
    private Workplace place;
    private Project project;
    private Gate gate;

    @BeforeEach
    void muchHasBeenDoneSince() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new Scene(new StackPane()));
        new Example(FRIDAY).in(folder, "kari").close();
        var calendar = new Calendar(FRIDAY);
        place = new OpenPortfolio(new Words(Language.BOKMAAL), "kari", calendar)
                .open(folder.resolve("fjordvik.mv.db").toString()).ifOpened().orElseThrow();
        var read = new ReadPortfolio(place);
        project = read.projectNumbered("6113").orElseThrow();
        gate = read.gates(project).get(1);
        calendar.turn(Duration.ofDays(1));
        new PlanGate(place).plan(gate.id(), Optional.of(LocalDate.of(2026, 12, 24)));
        gate.template().checklist().forEach(
                item -> new AnswerItem(place).answer(gate.id(), item.id(), Reply.NO, "Kommet til siden", ""));
        new Planner(place, project.id()).add("Kommet til siden");
        calendar.turn(Duration.ofDays(1));
    }

    @AfterEach
    void goHome() {
        place.close();
    }

    @Test
    void everyTabShowsThePastAndNothingCanBeWrittenThere() throws IOException {
        for (var theme : Theme.values()) {
            var shell = window(theme);
            inWindow(() -> shell.navigation().project(project.id()));
            inWindow(() -> ((Button) scene.lookup("#past-show")).fire());
            keep(theme, "past-ask");
            shot(theme, "past-overview", shell, to -> to.project(project.id()));
            assertEquals("Slik var prosjektet 5.6.2026", ((Label) scene.lookup(".past-title")).getText());
            shot(theme, "past-gate", shell, to -> to.gate(project.id(), gate.id()));
            assertFalse(isThere("#register"), "a decision can be written");
            assertFalse(says("Kommet til siden"), "an answer that was not given yet is shown");
            shot(theme, "past-plan", shell, to -> to.plan(project.id()));
            assertFalse(isThere("#gantt-add"), "an activity can be added");
            assertFalse(((TreeTableView<?>) scene.lookup("#gantt-table")).isEditable());
            shot(theme, "past-economy", shell, to -> to.economy(project.id()));
            noTabLetsAnythingBeAdded(theme);
            inWindow(() -> ((Button) scene.lookup("#past-back")).fire());
            inWindow(() -> shell.navigation().gate(project.id(), gate.id()));
            assertFalse(isThere(".past-band"), "the band stays");
            assertTrue(isThere("#register") && says("Kommet til siden"), "today is not shown again");
        }
    }

    private void noTabLetsAnythingBeAdded(Theme theme) throws IOException {
        var tabs = (TabPane) scene.lookup(".tab-pane");
        for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
            var at = tab;
            inWindow(() -> tabs.getSelectionModel().select(at));
            settle();
            assertFalse(isThere(".fp-add-line") || canChange(),
                    () -> tabs.getTabs().get(at).getText() + " can be changed");
            if (at > 1) {
                keep(theme, "past-tab" + at);
            }
        }
    }

    @Test
    void theHistoryShowsWhatAChangeDid() throws IOException {
        for (var theme : Theme.values()) {
            var shell = window(theme);
            inWindow(() -> shell.act("history"));
            inWindow(() -> ((TableView<?>) scene.lookup(".history-table")).getSelectionModel().select(1));
            keep(theme, "history-detail");
            assertTrue(says("Kommet til siden"), "what was written is not shown");
        }
    }

    private void shot(Theme theme, String name, Shell shell, Consumer<Navigation> way) throws IOException {
        inWindow(() -> way.accept(shell.navigation()));
        inWindow(() -> ((DatePicker) scene.lookup("#past-day")).setValue(THEN));
        keep(theme, name);
    }

    private void keep(Theme theme, String name) throws IOException {
        settle();
        var file = Path.of("target", "screens", name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
        StillPicture.write(WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).take()), file);
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
    }

    private boolean isThere(String selector) {
        return scene.getRoot().lookupAll(selector).stream().anyMatch(PastScreensTest::isShown);
    }

    private boolean canChange() {
        return scene.getRoot().lookupAll(".fp-quiet-button").stream().filter(PastScreensTest::isShown)
                .anyMatch(button -> !button.getStyleClass().contains("fp-changes-nothing"));
    }

    private boolean says(String text) {
        return Stream.of(".label", ".table-cell").flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                .filter(PastScreensTest::isShown)
                .anyMatch(label -> label instanceof Labeled shown && text.equals(shown.getText()));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private Shell window(Theme theme) {
        var preferences = new Preferences(folder.resolve("preferences.properties"));
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var shell = new Shell(place, 2026, Background.here(), preferences,
                    new HouseScreens(preferences),
                    new Whereabouts("/home/kari/Dokumenter/Fjordvik.mv.db", false, false), new Still());
            scene = new Scene(shell.node(), 1280, 800);
            theme.dress(scene);
            shell.install(scene);
            return shell;
        });
    }

    private void inWindow(Runnable action) {
        settle();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
    }

    private void settle() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).settle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Nothing happens around a picture.
    private static final class Still implements Surroundings {
        @Override
        public void otherTheme() {
            throw new AssertionError("A picture keeps its theme");
        }

        @Override
        public void speak(Language language) {
            throw new AssertionError("A picture keeps its language");
        }

        @Override
        public void leave() {
            throw new AssertionError("A picture stays");
        }
    }
}
