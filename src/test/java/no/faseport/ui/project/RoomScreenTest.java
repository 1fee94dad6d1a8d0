package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.ProjectId;
import no.faseport.project.ToleranceKind;
import no.faseport.ui.Theme;
import no.faseport.usecase.ReadRoom;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A project's room furnished at the keyboard.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class RoomScreenTest {
    private Path folder = Path.of("");
    private Optional<Town> town = Optional.empty();
    private Optional<FrontDesk> front = Optional.empty();
    private Optional<ProjectId> fibre = Optional.empty();

    @Start
    void aProjectOnTheDesk(Stage stage) throws IOException {
        folder = Files.createTempDirectory("faseport-room");
        var opened = new Town(folder);
        town = Optional.of(opened);
        var project = opened.project("1001", "Fiber til skolene");
        fibre = Optional.of(project);
        var anna = opened.anna();
        var desk = new FrontDesk(anna);
        front = Optional.of(desk);
        var shown = new ProjectScreen(desk.desk, project, List.of());
        anna.onChange(changed -> shown.refresh(changed.topics()));
        stage.setScene(new Scene(new StackPane(shown.node()), 1000, 960));
        Theme.LIGHT.dress(stage.getScene());
        stage.setWidth(1000);
        stage.setHeight(960);
        stage.show();
    }

    @AfterEach
    void goHome() throws IOException {
        town.orElseThrow().close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void theLogIsWrittenWithEnterSearchedAsOneWritesAndUndone(FxRobot robot) {
        turn(robot, "Logg");
        focus(robot, "#new-log");
        robot.write("Kabel levert").push(KeyCode.ENTER).write("Grunneier sa ja").push(KeyCode.ENTER);
        assertEquals(List.of("Grunneier sa ja", "Kabel levert"), log());
        focus(robot, "#log-search");
        robot.write("kabel");
        assertEquals(1, robot.lookup(".fp-log-said").queryAll().size());
        robot.interact(() -> new UndoChange(town.orElseThrow().anna()).undo());
        assertEquals(List.of("Kabel levert"), log());
    }

    @Test
    void aToleranceIsWrittenInPlaceAndNonsenseIsToldAndLeftOut(FxRobot robot) {
        turn(robot, "Rammer");
        focus(robot, "#tolerance-TIME .label");
        robot.push(KeyCode.F2).write("28 dager").push(KeyCode.ENTER);
        assertEquals(Optional.of(28), room().tolerance(ToleranceKind.TIME).days());
        robot.push(KeyCode.F2).write("mange").push(KeyCode.ENTER);
        assertEquals(List.of(Message.of("room.tolerance.refused.days", 10_000)), front.orElseThrow().refused);
        assertEquals("28 dager", robot.lookup("#tolerance-TIME .label").<Label>query().getText());
    }

    @Test
    void theKeyboardStaysInTheLineThatWasEdited(FxRobot robot) {
        turn(robot, "Folk");
        focus(robot, "#new-role .text-field");
        robot.write("Prosjektleder");
        focus(robot, "#new-role-person");
        robot.write("Rektor").push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("Rektor").query().requestFocus());
        robot.push(KeyCode.ENTER).write("Leder oppvekst-IKT").push(KeyCode.ENTER);
        assertEquals(List.of("Prosjektleder: Leder oppvekst-IKT"),
                room().roles().stream().map(kept -> kept.fact().title()).toList());
        var owner = robot.window(0).getScene().getFocusOwner();
        assertEquals("Leder oppvekst-IKT", owner instanceof Labeled label ? label.getText() : owner.toString());
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        focusable(robot, "Folk", "#new-stakeholder");
        focusable(robot, "Rammer", "#new-delivery");
        focusable(robot, "Dokumenter", "#new-document");
        focusable(robot, "Logg", "#new-log");
    }

    private static void focusable(FxRobot robot, String tab, String somewhere) {
        turn(robot, tab);
        assertTrue(robot.lookup(somewhere).query().isFocusTraversable());
        var shown = robot.lookup(".tab-pane").<TabPane>query().getSelectionModel().getSelectedItem().getContent();
        var nameless = robot.from(shown)
                .lookup((Node node) -> node.isFocusTraversable() && node.getAccessibleText() == null
                        && node.getStyleClass().stream().anyMatch(style -> style.startsWith("fp-"))
                        && !(node instanceof Labeled said && !said.getText().isBlank()))
                .queryAll();
        assertTrue(nameless.isEmpty(), nameless::toString);
    }

    /// Turns to the tab with this title.
    private static void turn(FxRobot robot, String title) {
        var tabs = robot.lookup(".tab-pane").<TabPane>query();
        robot.interact(() -> tabs.getTabs().stream().filter(tab -> tab.getText().equals(title))
                .forEach(tabs.getSelectionModel()::select));
    }

    private static void focus(FxRobot robot, String what) {
        robot.interact(() -> robot.lookup(what).query().requestFocus());
    }

    private List<String> log() {
        return room().log().stream().map(Kept::fact).map(LogEntry::title).toList();
    }

    private RoomPage room() {
        return new ReadRoom(town.orElseThrow().anna()).page(fibre.orElseThrow()).orElseThrow();
    }
}
