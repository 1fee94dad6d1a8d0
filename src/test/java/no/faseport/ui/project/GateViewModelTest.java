package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.Gate;
import no.faseport.gate.Outcome;
import no.faseport.gate.Reply;
import no.faseport.portfolio.GatePage;
import no.faseport.usecase.DecideGate;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A gate's page: answers are saved at once, and a decision is registered or refused by name.
class GateViewModelTest {
    @TempDir
    Path folder;
    private Town town;
    private FrontDesk front;
    private GateViewModel view;
    private List<Gate> gates;

    @BeforeEach
    void aProjectInPlanning() {
        town = new Town(folder);
        town.project("1001", "Fiber til skolene");
        var anna = town.anna();
        front = new FrontDesk(anna);
        var read = new ReadPortfolio(anna);
        gates = read.gates(read.projectNumbered("1001").orElseThrow());
        new DecideGate(anna).decide(gates.getFirst().id(), Town.proposal(Outcome.APPROVED));
        view = new GateViewModel(front.desk);
        anna.onChange(changed -> view.refresh(changed.topics()));
        view.show(gates.get(1).id());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void anAnswerIsSavedWithWhoGaveItAndKeepsItsRemark() {
        view.answer(item(0), Optional.of(Reply.PARTLY));
        view.remark(item(0), "Lederen er på plass, eieren i februar");
        view.evidence(item(0), "26/101");
        view.answer(item(0), Optional.of(Reply.YES));
        assertEquals(
                Optional.of(new Answer(item(0).id(), Reply.YES, "Lederen er på plass, eieren i februar", "26/101",
                        "anna", Town.MONDAY_MORNING.instant())),
                shown().gate().answerTo(item(0).id()));
    }

    @Test
    void anAnswerIsTakenAway() {
        view.answer(item(0), Optional.of(Reply.NO));
        view.answer(item(0), Optional.empty());
        assertEquals(Optional.empty(), shown().gate().answerTo(item(0).id()));
    }

    @Test
    void aRefusedDecisionNamesEveryMissingItemAndPointsThemOut() {
        write(Outcome.APPROVED);
        view.answer(item(1), Optional.of(Reply.YES));
        view.decide();
        var missing = List.of(item(0), item(2), item(3), item(4));
        assertEquals(missing.stream().map(item -> Message.of("gate.refused.missing",
                String.valueOf(item.position() + 1), item.question())).toList(), view.reasonsProperty().get());
        assertEquals(missing.stream().map(ChecklistItem::id).collect(Collectors.toSet()), view.pointedOut());
    }

    @Test
    void whatIsPointedOutGoesAwayAsItIsAnswered() {
        write(Outcome.APPROVED);
        view.decide();
        for (int i = 0; i < 5; i++) {
            view.answer(item(i), Optional.of(Reply.YES));
        }
        assertEquals(List.of(), view.reasonsProperty().get());
        assertEquals(Set.of(), view.pointedOut());
    }

    @Test
    void withoutOutcomeNothingIsRegistered() {
        view.decide();
        assertEquals(List.of(Message.of("project.gate.refused.noOutcome")), view.reasonsProperty().get());
        assertEquals(List.of(), shown().gate().decisions());
    }

    @Test
    void anApprovalWithConditionsMovesTheProjectOnAndUndoBringsTheGateBack() {
        for (int i = 0; i < 5; i++) {
            view.answer(item(i), Optional.of(Reply.YES));
        }
        write(Outcome.APPROVED_WITH_CONDITIONS);
        view.draft(shown()).terms.getFirst().text.set("Avklar gravetillatelse");
        view.draft(shown()).terms.getFirst().owner.set("Leder vann");
        view.draft(shown()).terms.add(new TermDraft());
        view.decide();
        assertEquals(List.of("Avklar gravetillatelse"), shown().gate().lastDecision().orElseThrow().conditions()
                .stream().map(condition -> condition.text()).toList());
        assertFalse(GateViewModel.canAnswer(shown()));
        new UndoChange(front.desk.place()).undo();
        assertTrue(GateViewModel.canDecide(shown()));
        assertEquals(List.of(), shown().gate().decisions());
    }

    @Test
    void aGateAheadCanBeAnsweredButNotDecided() {
        view.show(gates.get(2).id());
        assertTrue(GateViewModel.canAnswer(shown()));
        assertFalse(GateViewModel.canDecide(shown()));
    }

    @Test
    void theDayAGateIsMeantForIsSaved() {
        view.plan(Optional.of(LocalDate.of(2026, 3, 12)));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 12)), shown().gate().plannedOn());
    }

    @Test
    void whatIsWrittenAtAGateIsKeptWhileAnotherIsLookedAt() {
        write(Outcome.REWORK);
        view.show(gates.getFirst().id());
        view.show(gates.get(1).id());
        assertEquals("Rådmannen", view.draft(shown()).decidedBy.get());
    }

    @Test
    void aDraftBeginsWithTheBodyThatUsuallyDecidesAndToday() {
        var draft = view.draft(shown());
        assertEquals("Kommunedirektørens ledergruppe", draft.body.get());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), draft.decidedOn.get());
    }

    private void write(Outcome outcome) {
        view.draft(shown()).choose(outcome);
        view.draft(shown()).decidedBy.set("Rådmannen");
    }

    private GatePage shown() {
        return view.pageProperty().get().orElseThrow();
    }

    private ChecklistItem item(int position) {
        return shown().gate().template().checklist().get(position);
    }
}
