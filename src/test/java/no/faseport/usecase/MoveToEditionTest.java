package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Gate;
import no.faseport.gate.GateChange;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateText;
import no.faseport.gate.ItemChange;
import no.faseport.gate.ItemText;
import no.faseport.gate.ModelText;
import no.faseport.gate.Outcome;
import no.faseport.gate.PhaseText;
import no.faseport.gate.Reply;
import no.faseport.project.PhaseModelId;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A municipality's model is upgraded under projects that follow it: what is decided stays, what is asked is renewed.
class MoveToEditionTest {
    private static final ItemText NEED = new ItemText("Er behovet beskrevet?", true, "Behov");
    private static final ItemText MONEY = new ItemText("Er pengene funnet?", true, "Økonomi");
    private static final ItemText FINANCED = new ItemText("Er finansieringen vedtatt?", true, "Økonomi");
    private static final ItemText PRIVACY = new ItemText("Er personvernet vurdert?", true, "Personvern");

    @TempDir
    Path folder;
    private Town town;
    private PhaseModelId first;
    private ProjectId fibre;

    @BeforeEach
    void aTownWithAModelOfItsOwnAndAProjectThroughItsFirstGate() {
        town = new Town(folder);
        first = new EditModel(town.anna()).publishNew(model(
                phase("Idé", gate("BP1", NEED, MONEY)), phase("Plan", gate("BP2", NEED, MONEY)),
                phase("Drift", gate("BP3", NEED)))).ifDone().orElseThrow();
        fibre = new AddProject(town.anna()).add(NewProject.of("1001", "Fiber til skolene").following("egen")).ifDone()
                .orElseThrow();
        answer("BP1", 0);
        answer("BP1", 1);
        new DecideGate(town.anna()).decide(gate("BP1").id(), Town.proposal(Outcome.APPROVED));
        answer("BP2", 0);
        answer("BP2", 1);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private static ModelText model(PhaseText... phases) {
        return new ModelText("egen", "Egen modell", "", List.of(phases));
    }

    private static PhaseText phase(String name, GateText... gates) {
        return new PhaseText(name, List.of(gates));
    }

    private static GateText gate(String code, ItemText... items) {
        return new GateText(GateKind.CLOSING, code, "Om " + code, "Skal vi?", "IKT-rådet", List.of(), List.of(items));
    }

    private void publish(PhaseText... phases) {
        assertTrue(new EditModel(town.anna()).publishAfter(first, model(phases)).ifDone().isPresent());
    }

    private Project project() {
        return new ReadPortfolio(town.anna()).project(fibre, 2026).orElseThrow().project();
    }

    private List<Gate> gates() {
        return new ReadPortfolio(town.anna()).gates(project());
    }

    private Gate gate(String code) {
        return gates().stream().filter(gate -> gate.template().code().equals(code)).findFirst().orElseThrow();
    }

    private void answer(String gate, int item) {
        new AnswerItem(town.anna()).answer(gate(gate).id(), gate(gate).template().checklist().get(item).id(),
                Reply.YES, "", "");
    }

    private void move() {
        var move = new MoveToEdition(town.anna());
        assertEquals(List.of(), move.apply(move.previewAll(first)).reasons());
    }

    private List<String> told() {
        var told = new ArrayList<String>();
        for (var gate : gates()) {
            var items = gate.template().checklist().stream()
                    .map(item -> item.question() + (gate.answerTo(item.id()).isPresent() ? " ✓" : "")).toList();
            told.add(gate.template().code() + (gate.isPassed() ? " godkjent " : " ") + items);
        }
        return told;
    }

    @Test
    void aProjectStaysOnItsEditionUntilItIsMoved() {
        publish(phase("Idé", gate("BP1", PRIVACY)), phase("Drift", gate("BP3", PRIVACY)));
        assertEquals(List.of("BP1 godkjent [Er behovet beskrevet? ✓, Er pengene funnet? ✓]",
                "BP2 [Er behovet beskrevet? ✓, Er pengene funnet? ✓]", "BP3 [Er behovet beskrevet?]"), told());
    }

    @Test
    void aDecidedGateKeepsWhatItWasDecidedOnAndTheNextAsksTheNewThings() {
        publish(phase("Idé", gate("BP1", PRIVACY)), phase("Planlegging", gate("BP2", PRIVACY, NEED, FINANCED)),
                phase("Drift", gate("BP3", NEED, PRIVACY)), phase("Gevinst", gate("BP4", NEED)));
        move();
        assertEquals(List.of("BP1 godkjent [Er behovet beskrevet? ✓, Er pengene funnet? ✓]",
                "BP2 [Er personvernet vurdert?, Er behovet beskrevet? ✓, Er finansieringen vedtatt?]",
                "BP3 [Er behovet beskrevet?, Er personvernet vurdert?]", "BP4 [Er behovet beskrevet?]"), told());
        var page = new ReadPortfolio(town.anna()).project(fibre, 2026).orElseThrow();
        assertEquals("Planlegging", page.model().phase(project().phase()).name());
        assertEquals(List.of(), new CheckPortfolio(town.anna()).check());
    }

    @Test
    void thePreviewSaysWhichAnswersAreLostBeforeAnythingHappens() {
        publish(phase("Idé", gate("BP1", NEED)), phase("Plan", gate("BP2", FINANCED, NEED)),
                phase("Drift", gate("BP3", PRIVACY)));
        var before = told();
        var changes = new MoveToEdition(town.anna()).previewAll(first).getFirst().gates();
        assertEquals(List.of("BP1 kept", "BP2 lost [Er finansieringen vedtatt?]", "BP3 lost []"),
                changes.stream().map(MoveToEditionTest::said).toList());
        assertEquals(before, told());
    }

    private static String said(GateChange change) {
        return switch (change) {
            case GateChange.Renewed renewed -> renewed.to().code() + " lost "
                    + renewed.lost().stream().map(ItemChange::question).toList();
            case GateChange.Kept kept -> kept.gate().template().code() + " kept";
            case GateChange.Dropped dropped -> dropped.gate().template().code() + " dropped";
            case GateChange.Opened opened -> opened.to().code() + " opened";
        };
    }

    @Test
    void aGateThatIsGoneTakesItsAnswersAlongAndTheProjectGoesOnNearest() {
        publish(phase("Idé", gate("BP1", NEED)), phase("Drift", gate("BP3", NEED)));
        move();
        assertEquals(List.of("BP1 godkjent [Er behovet beskrevet? ✓, Er pengene funnet? ✓]",
                "BP3 [Er behovet beskrevet?]"), told());
        assertEquals(Optional.of("BP3"), new ReadPortfolio(town.anna()).rows(2026).getFirst().nextGate()
                .map(next -> next.code()));
        assertEquals(List.of(), new CheckPortfolio(town.anna()).check());
    }

    @Test
    void aDecidedGateThatIsGoneLeavesTheListButNotTheDecision() {
        publish(phase("Plan", gate("BP2", NEED)), phase("Drift", gate("BP3", NEED)));
        move();
        assertEquals(List.of("BP2 [Er behovet beskrevet? ✓]", "BP3 [Er behovet beskrevet?]"), told());
        assertEquals(List.of(), new CheckPortfolio(town.anna()).check());
    }

    @Test
    void theMovedProjectIsDecidedOnTheNewQuestions() {
        publish(phase("Idé", gate("BP1", NEED)), phase("Plan", gate("BP2", NEED, PRIVACY)),
                phase("Drift", gate("BP3", NEED)));
        move();
        assertEquals(List.of(Message.of("gate.refused.missing", "2", "Er personvernet vurdert?")),
                new DecideGate(town.anna()).decide(gate("BP2").id(), Town.proposal(Outcome.APPROVED)).reasons());
        answer("BP2", 1);
        new DecideGate(town.anna()).decide(gate("BP2").id(), Town.proposal(Outcome.APPROVED));
        assertTrue(gate("BP2").isPassed());
    }

    @Test
    void theProjectsHistoryTellsOfTheMoveAndUndoTakesItBack() {
        publish(phase("Idé", gate("BP1", NEED)), phase("Plan", gate("BP2", FINANCED)),
                phase("Drift", gate("BP3", NEED)));
        var before = told();
        move();
        assertEquals("Flyttet prosjekt 1001 «Fiber til skolene» til utgave 2 av fasemodellen «Egen modell»",
                new ReadPortfolio(town.anna()).history(project(), 1).getFirst().sentence());
        new UndoChange(town.anna()).undo();
        assertEquals(before, told());
    }

    @Test
    void nothingIsMovedWhereSomebodyHasAnsweredSinceThePreview() {
        publish(phase("Idé", gate("BP1", NEED)), phase("Plan", gate("BP2", NEED)), phase("Drift", gate("BP3", MONEY)));
        var previewed = new MoveToEdition(town.anna()).previewAll(first);
        new AnswerItem(town.bjarne()).answer(gate("BP3").id(), gate("BP3").template().checklist().getFirst().id(),
                Reply.NO, "", "");
        assertEquals(List.of(Message.of("model.refused.changedSince", "1001", "Fiber til skolene")),
                new MoveToEdition(town.anna()).apply(previewed).reasons());
        assertEquals(first, project().phaseModel());
    }
}
