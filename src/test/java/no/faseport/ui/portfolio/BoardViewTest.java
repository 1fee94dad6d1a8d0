package no.faseport.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import no.faseport.Swept;
import no.faseport.gate.Motion;
import no.faseport.gate.Move;
import no.faseport.project.ProjectId;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Preferences;
import no.faseport.ui.Theme;
import no.faseport.usecase.MoveProject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Cards dragged with the mouse: a project goes on through its gate, and nowhere else.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class BoardViewTest {
    private final Swept folder = Swept.called("faseport-board");
    private final FixedDesk desk = new FixedDesk();
    private final Town town = new Town(folder.folder());
    private final ProjectId fibre = town.project("1001", "Fiber til skolene");

    /// A project in each of the first three phases.
    @Start
    void aBoardWithThreeLanes(Stage stage) {
        standing(town.project("1002", "Sak og arkiv"), 1);
        standing(town.project("1003", "Digitale låser"), 2);
        var preferences = new Preferences(folder.folder().resolve("preferences.properties"));
        preferences.put("portfolio.layout", "BOARD");
        var screen = new PortfolioScreen(desk.at(town.anna(), 2026), preferences, () -> {
        });
        var scene = new Scene(screen.node(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(980);
        stage.setHeight(800);
        stage.show();
    }

    private void standing(ProjectId project, int phase) {
        var model = new ReadPortfolio(town.anna()).protocol(project).orElseThrow().situation().model();
        new MoveProject(town.anna()).move(project,
                new Motion(new Move.Skip(model.phases().get(phase).id()), "IKT-sjefen",
                        "", LocalDate.of(2026, 1, 5), "", "Slik ble det"));
    }

    @AfterEach
    void goHome() {
        town.close();
        folder.close();
    }

    @Test
    void aCardDroppedInTheNextLaneOpensTheGateBetweenThem(FxRobot robot) {
        robot.drag(card(robot, "1001"), MouseButton.PRIMARY).dropTo(lane(robot, "Planlegging"));
        assertEquals(List.of(), desk.refusals());
        assertEquals(List.of(fibre), desk.opened());
    }

    @Test
    void aCardDroppedPastAGateStaysAndTheReasonIsTold(FxRobot robot) {
        robot.drag(card(robot, "1001"), MouseButton.PRIMARY).dropTo(lane(robot, "Gjennomføring"));
        assertEquals(List.of(), desk.opened());
        assertEquals(1, desk.refusals().stream().map(Message::key).distinct().count());
    }

    @Test
    void aCardLetGoOutsideTheLanesIsPutDownAgain(FxRobot robot) {
        robot.drag(card(robot, "1001"), MouseButton.PRIMARY).dropTo(robot.lookup(".board-hint").<Node>query());
        assertEquals(List.of(), desk.opened());
        assertEquals(List.of(), desk.refusals());
    }

    @Test
    void aCardLetGoWhereItWasTakenStaysWithoutAWord(FxRobot robot) {
        robot.drag(card(robot, "1001"), MouseButton.PRIMARY).dropTo(lane(robot, "Idé"));
        assertEquals(List.of(), desk.refusals());
        assertEquals(List.of(), desk.opened());
    }

    private static Node card(FxRobot robot, String number) {
        return robot.lookup(".card .label").<Labeled>queryAll().stream().filter(label -> number.equals(label.getText()))
                .findFirst().orElseThrow();
    }

    private static Node lane(FxRobot robot, String phase) {
        return robot.lookup(".lane").queryAll().stream()
                .filter(lane -> lane instanceof Lane one && one.phase().equals(Optional.of(phase))).findFirst()
                .orElseThrow();
    }
}
