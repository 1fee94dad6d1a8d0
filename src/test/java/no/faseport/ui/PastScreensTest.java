package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import no.faseport.gate.Gate;
import no.faseport.gate.Reply;
import no.faseport.project.Project;
import no.faseport.usecase.AnswerItem;
import no.faseport.usecase.Calendar;
import no.faseport.usecase.Example;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.PlanGate;
import no.faseport.usecase.Planner;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A project as it was the day before yesterday, on every tab and in both themes; nothing can be written there.
@ResourceLock("window")
class PastScreensTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final LocalDate THEN = LocalDate.of(2026, 6, 5);

    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;
    private Workplace place;
    private Project project;
    private Gate gate;

    @BeforeEach
    void muchHasBeenDoneSince() {
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
    void everyTabShowsThePastAndNothingCanBeWrittenThere() {
        var shell = frame();
        easel.act(() -> shell.navigation().project(project.id()));
        easel.press("#past-show");
        keep("past-ask");
        shot("past-overview", () -> shell.navigation().project(project.id()));
        assertEquals("Slik var prosjektet 5.6.2026", easel.find(Label.class, ".past-title").getText());
        shot("past-gate", () -> shell.navigation().gate(project.id(), gate.id()));
        assertFalse(isThere("#register"), "a decision can be written");
        assertFalse(says("Kommet til siden"), "an answer that was not given yet is shown");
        shot("past-plan", () -> shell.navigation().plan(project.id()));
        assertFalse(isThere("#gantt-add"), "an activity can be added");
        assertFalse(easel.find(TreeTableView.class, "#gantt-table").isEditable());
        shot("past-economy", () -> shell.navigation().economy(project.id()));
        noTabLetsAnythingBeAdded();
        easel.press("#past-back");
        easel.act(() -> shell.navigation().gate(project.id(), gate.id()));
        assertFalse(isThere(".past-band"), "the band stays");
        assertTrue(isThere("#register") && says("Kommet til siden"), "today is not shown again");
    }

    private void noTabLetsAnythingBeAdded() {
        var tabs = easel.find(TabPane.class, ".tab-pane");
        for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
            var at = tab;
            easel.act(() -> tabs.getSelectionModel().select(at));
            assertFalse(isThere(".fp-add-line") || canChange(),
                    () -> tabs.getTabs().get(at).getText() + " can be changed");
            if (at > 1) {
                keep("past-tab" + at);
            }
        }
    }

    @Test
    void theHistoryShowsWhatAChangeDid() {
        var shell = frame();
        easel.act(() -> shell.act("history"));
        easel.act(() -> easel.find(TableView.class, ".history-table").getSelectionModel().select(1));
        keep("history-detail");
        assertTrue(says("Kommet til siden"), "what was written is not shown");
    }

    private void shot(String name, Runnable way) {
        easel.act(way);
        easel.act(() -> easel.find(DatePicker.class, "#past-day").setValue(THEN));
        keep(name);
    }

    private void keep(String name) {
        for (var theme : Theme.values()) {
            easel.picture(name, theme, 1280, 800);
        }
    }

    private boolean isThere(String selector) {
        return easel.scene().getRoot().lookupAll(selector).stream().anyMatch(PastScreensTest::isShown);
    }

    private boolean canChange() {
        return easel.scene().getRoot().lookupAll(".fp-quiet-button").stream().filter(PastScreensTest::isShown)
                .anyMatch(button -> !button.getStyleClass().contains("fp-changes-nothing"));
    }

    private boolean says(String text) {
        return Stream.of(".label", ".table-cell").flatMap(kind -> easel.scene().getRoot().lookupAll(kind).stream())
                .filter(PastScreensTest::isShown)
                .anyMatch(label -> label instanceof Labeled shown && text.equals(shown.getText()));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private Shell frame() {
        return easel.frame(place, new Preferences(folder.resolve("preferences.properties")));
    }
}
