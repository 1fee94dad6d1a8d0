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
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import no.faseport.gate.Answer;
import no.faseport.gate.Gate;
import no.faseport.gate.Outcome;
import no.faseport.gate.Reply;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.ui.Theme;
import no.faseport.usecase.DecideGate;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A project taken through a gate at the keyboard.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class ProjectScreenTest {
    private Path folder = Path.of("");
    private Optional<Town> town = Optional.empty();
    private Optional<ProjectScreen> screen = Optional.empty();

    @Start
    void aProjectInPlanningOnTheDesk(Stage stage) throws IOException {
        folder = Files.createTempDirectory("faseport-project");
        var opened = new Town(folder);
        town = Optional.of(opened);
        ProjectId fibre = opened.project("1001", "Fiber til skolene");
        var anna = opened.anna();
        new DecideGate(anna).decide(gate(0).id(), Town.proposal(Outcome.APPROVED));
        var shown = new ProjectScreen(new FrontDesk(anna).desk, fibre, List.of());
        screen = Optional.of(shown);
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
    void theNameIsEditedInPlaceWithF2AndEnterAndLeftAloneWithEsc(FxRobot robot) {
        robot.interact(() -> robot.lookup("#project-NAME .label").query().requestFocus());
        robot.push(KeyCode.F2).write("Fiber til alle skolene").push(KeyCode.ENTER);
        assertEquals("Fiber til alle skolene", project().name());
        robot.push(KeyCode.F2).write("Noe helt annet").push(KeyCode.ESCAPE);
        assertEquals("Fiber til alle skolene", project().name());
        assertEquals("Fiber til alle skolene", robot.lookup("#project-NAME .label").<Label>query().getText());
    }

    @Test
    void anItemIsAnsweredWithArrowsAndSpace(FxRobot robot) {
        robot.interact(() -> screen.orElseThrow().showGate(gate(1).id()));
        robot.interact(() -> robot.lookup("#item-1 .fp-segment").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        assertEquals(Optional.of(Reply.PARTLY), gate(1)
                .answerTo(gate(1).template().checklist().getFirst().id()).map(Answer::reply));
    }

    @Test
    void theTabOfGatesOpensAtTheGateTheProjectStandsBefore(FxRobot robot) {
        robot.clickOn("Porter");
        assertEquals("BP2 · Starte gjennomføring", robot.lookup(".fp-gate-name").<Label>query().getText());
        assertEquals(List.of("BP2 uten dato"), robot.lookup(".fp-gate-text").<Label>queryAll().stream()
                .filter(text -> text.getPseudoClassStates().contains(Looks.CHOSEN)).map(Labeled::getText).toList());
    }

    @Test
    void theNextGateIsOpenedFromTheRibbonWithArrowsAndEnter(FxRobot robot) {
        robot.interact(() -> robot.lookup("#gate-BP1").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertEquals("BP2 · Starte gjennomføring", robot.lookup(".fp-gate-name").<Label>query().getText());
    }

    @Test
    void aRefusedDecisionNamesTheItemsAndOnceAnsweredItIsRegisteredAndUndone(FxRobot robot) {
        robot.interact(() -> screen.orElseThrow().showGate(gate(1).id()));
        robot.interact(() -> choose(robot, "#outcome-" + Outcome.APPROVED));
        robot.interact(() -> robot.lookup("#decided-by").query().requestFocus());
        robot.write("Rådmannen");
        robot.interact(() -> choose(robot, "#register"));
        assertEquals(List.of("Beslutningen er ikke registrert",
                "Obligatorisk sjekkpunkt 1 mangler svar: Har prosjektet en eier og en leder med avklart ansvar?",
                "Obligatorisk sjekkpunkt 2 mangler svar: Finnes det en plan med milepæler og ansvarlige?",
                "Obligatorisk sjekkpunkt 3 mangler svar: Er budsjettet ført på konto og år, og er finansieringen avklart?",
                "Obligatorisk sjekkpunkt 4 mangler svar: Er gevinstene beskrevet, og er en gevinstansvarlig utpekt?",
                "Obligatorisk sjekkpunkt 5 mangler svar: Er informasjonssikkerhet og personvern vurdert?"),
                robot.lookup("#refusal").<VBox>query().getChildren().stream().map(Label.class::cast)
                        .map(Labeled::getText).toList());
        for (int i = 1; i <= 5; i++) {
            var item = "#item-" + i + " .fp-segment";
            robot.interact(() -> choose(robot, item));
        }
        robot.interact(() -> choose(robot, "#register"));
        assertEquals("Gjennomføring", phase());
        robot.interact(() -> new UndoChange(town.orElseThrow().anna()).undo());
        assertEquals("Planlegging", phase());
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        robot.interact(() -> screen.orElseThrow().showGate(gate(1).id()));
        var nameless = robot.lookup((Node node) -> node.isFocusTraversable()
                && node.getStyleClass().stream().anyMatch(style -> style.startsWith("fp-"))
                && node.getAccessibleText() == null && !(node instanceof Labeled said && !said.getText().isBlank()))
                .queryAll();
        assertTrue(nameless.isEmpty(), nameless::toString);
    }

    private static void choose(FxRobot robot, String what) {
        robot.lookup(what).<ButtonBase>query().fire();
    }

    private Project project() {
        return new ReadPortfolio(town.orElseThrow().anna()).projectNumbered("1001").orElseThrow();
    }

    private Gate gate(int position) {
        return new ReadPortfolio(town.orElseThrow().anna()).gates(project()).get(position);
    }

    private String phase() {
        return new ReadPortfolio(town.orElseThrow().anna()).rows(2026).getFirst().phase().name();
    }
}
