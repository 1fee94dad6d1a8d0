package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.GateId;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.UndoState;
import no.faseport.project.Mark;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.project.Section;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A gate lets a project on, holds it, or says exactly what is missing.
class DecideGateTest {
    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void anApprovedProjectStandsInTheNextPhase() {
        decide(gate(0), Outcome.APPROVED);
        assertEquals("Planlegging", row().phase().name());
        assertEquals(Optional.of("BP2"), row().nextGate().map(next -> next.code()));
    }

    @Test
    void aPostponedProjectWaitsWhereItIs() {
        decide(gate(0), Outcome.POSTPONED);
        assertEquals("Idé", row().phase().name());
        assertEquals(ProjectStatus.WAITING, row().status());
    }

    @Test
    void aGateOfALaterPhaseCannotBeDecidedYet() {
        assertEquals(List.of(Message.of("gate.refused.elsewhere", "BP3", "1001", "Idé")),
                decide(gate(2), Outcome.APPROVED).reasons());
    }

    @Test
    void mandatoryItemsWithoutAnswerAreNamedOneByOne() {
        decide(gate(0), Outcome.APPROVED);
        var reasons = decide(gate(1), Outcome.APPROVED).reasons();
        assertEquals(
                List.of("gate.refused.missing", "gate.refused.missing", "gate.refused.missing", "gate.refused.missing",
                        "gate.refused.missing"),
                reasons.stream().map(Message::key).toList());
    }

    @Test
    void undoTakesTheProjectBackAndRedoPutsItOnAgainAlsoAfterARestart() {
        decide(gate(0), Outcome.APPROVED);
        town = town.reopened(folder);
        var anna = new UndoChange(town.anna());
        anna.undo();
        assertEquals("Idé", row().phase().name());
        assertTrue(new ReadPortfolio(town.anna()).gate(gate(0)).orElseThrow().gate().decisions().isEmpty());
        town = town.reopened(folder);
        new UndoChange(town.anna()).redo();
        assertEquals("Planlegging", row().phase().name());
        assertEquals(new UndoState(Optional.of("BP1 for 1001 «Fiber til skolene»: Godkjent"), Optional.empty()),
                new UndoChange(town.anna()).state());
    }

    @Test
    void whatSomebodyElseHasChangedSinceIsLeftAloneAndTold() {
        var project = new ReadPortfolio(town.anna()).project(fibre, 2026).orElseThrow().project();
        new EditProject(town.anna()).save(
                project.marked(project.marks().with(Section.RISK, Mark.WATCH)));
        var seen = new ReadPortfolio(town.bjarne()).project(fibre, 2026).orElseThrow().project();
        new EditProject(town.bjarne())
                .save(seen.marked(seen.marks().with(Section.RISK, Mark.BAD)));
        var undone = new UndoChange(town.anna()).undo().orElseThrow();
        assertEquals(
                List.of(Message.of("undo.conflict", Message.of("table.project"), Message.of("field.risk_mark"), "BAD")),
                undone.leftAlone());
        assertEquals(Mark.BAD, row().marks().risk());
    }

    private Result<?> decide(GateId gate, Outcome outcome) {
        return new DecideGate(town.anna()).decide(gate, Town.proposal(outcome));
    }

    private GateId gate(int position) {
        var read = new ReadPortfolio(town.anna());
        return read.gates(read.projectNumbered("1001").orElseThrow()).get(position).id();
    }

    private PortfolioRow row() {
        return new ReadPortfolio(town.anna()).rows(2026).getFirst();
    }
}
