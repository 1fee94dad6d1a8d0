package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Move;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.NextGate;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project from idea to closed benefits in each model, and the ways around its gates.
class CourseTest {
    @TempDir
    Path folder;
    private Town town;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private Walk following(String model) {
        assertEquals(List.of(),
                new AddProject(town.anna()).add(NewProject.of("1001", "Fiber til skolene").following(model)).reasons());
        return new Walk(town.anna(), "1001");
    }

    @Test
    void fourPhasesLeadFromIdeaToClosedBenefits() {
        var fibre = following("four-phase");
        for (var code : List.of("BP1", "BP2", "BP3", "BP4")) {
            assertEquals(List.of(), fibre.decide(code, Outcome.APPROVED));
        }
        assertEquals("CLOSED Gevinstrealisering", fibre.stands());
        assertEquals(List.of("BP1 1 APPROVED → Planlegging", "BP2 1 APPROVED → Gjennomføring",
                "BP3 1 APPROVED → Gevinstrealisering", "BP4 1 APPROVED → Gevinstrealisering"), fibre.decisions());
    }

    @Test
    void sixPhasesLeadFromIdeaToClosedBenefitsWithGatesBetweenThePartsOfTheWork() {
        var fibre = following("six-phase");
        for (var code : List.of("BP1", "BP2", "BP3")) {
            assertEquals(List.of(), fibre.decide(code, Outcome.APPROVED));
        }
        assertEquals(List.of(), fibre.addWithin("BP3.1"));
        assertEquals(List.of(), fibre.addWithin("BP3.2"));
        assertEquals(Optional.of("BP3.1"), next());
        assertEquals(List.of(), fibre.decide("BP3.1", Outcome.APPROVED));
        assertEquals("ACTIVE Gjennomføre", fibre.stands());
        assertEquals(List.of(Message.of("gate.refused.passed", "BP3.1")), fibre.decide("BP3.1", Outcome.APPROVED));
        assertEquals(Optional.of("BP3.2"), next());
        for (var code : List.of("BP3.2", "BP4", "BP5", "BP6")) {
            assertEquals(List.of(), fibre.decide(code, Outcome.APPROVED));
        }
        assertEquals("CLOSED Realisere", fibre.stands());
        assertEquals(Optional.empty(), next());
    }

    @Test
    void aSmallProjectLeadsFromIdeaToClosedBenefits() {
        var fibre = following("small-project");
        for (var code : fibre.gates().stream().map(gate -> gate.code()).toList()) {
            assertEquals(List.of(), fibre.decide(code, Outcome.APPROVED));
        }
        assertEquals("CLOSED Gevinstrealisering", fibre.stands());
    }

    private Optional<String> next() {
        return new ReadPortfolio(town.anna()).rows(2026).getFirst().nextGate().map(NextGate::code);
    }

    @Test
    void aProjectSkipsAPhaseAndGoesBackToIt() {
        var fibre = following("four-phase");
        fibre.decide("BP1", Outcome.APPROVED);
        assertEquals(List.of(), fibre.move(new Move.Skip(fibre.phase("Gevinstrealisering"))));
        assertEquals(List.of(Message.of("gate.refused.elsewhere", "BP2", "1001", "Gevinstrealisering")),
                fibre.decide("BP2", Outcome.APPROVED));
        assertEquals(List.of(), fibre.move(new Move.Back(fibre.phase("Idé"))));
        assertEquals("ACTIVE Idé", fibre.stands());
        assertEquals(2, fibre.gate("BP1").attempt());
        assertEquals(List.of(), fibre.decide("BP1", Outcome.APPROVED));
        assertEquals(List.of("BP1 1 APPROVED → Planlegging", "SKIP → Gevinstrealisering", "BACK → Idé",
                "BP1 2 APPROVED → Planlegging"), fibre.decisions());
    }

    @Test
    void aProjectIsHeldStoppedTakenUpAgainAndClosed() {
        var fibre = following("four-phase");
        assertEquals(List.of(), fibre.move(new Move.Hold()));
        assertEquals(List.of(Message.of("move.refused.onHold", "1001")), fibre.move(new Move.Hold()));
        assertEquals(List.of(), fibre.move(new Move.Resume()));
        assertEquals("ACTIVE Idé", fibre.stands());
        assertEquals(List.of(), fibre.move(new Move.Stop()));
        assertEquals(List.of(Message.of("gate.refused.ended", "1001")), fibre.decide("BP1", Outcome.APPROVED));
        assertEquals(List.of(), fibre.move(new Move.Resume()));
        assertEquals(List.of(), fibre.move(new Move.Close()));
        assertEquals("CLOSED Idé", fibre.stands());
        assertEquals(List.of("HOLD → Idé", "RESUME → Idé", "STOP → Idé", "RESUME → Idé", "CLOSE → Idé"),
                fibre.decisions());
    }

    @Test
    void aProjectGoesOverToAnotherModelAndKeepsItsProtocol() {
        var fibre = following("four-phase");
        fibre.decide("BP1", Outcome.APPROVED);
        var six = fibre.protocol().models().stream().filter(model -> model.code().equals("six-phase")).findFirst()
                .orElseThrow();
        assertEquals(List.of(), fibre.move(new Move.ChangeModel(six.id(), six.phases().get(2).id())));
        assertEquals("ACTIVE Planlegge", fibre.stands());
        assertEquals(List.of("BP1", "BP2", "BP3", "BP4", "BP5", "BP6"),
                fibre.gates().stream().map(gate -> gate.code()).toList());
        assertEquals(List.of("BP1 1 APPROVED → Planlegging", "MODEL → Planlegge"), fibre.decisions());
        assertEquals(List.of(), new CheckPortfolio(town.anna()).check());
        new UndoChange(town.anna()).undo();
        assertEquals("ACTIVE Planlegging", fibre.stands());
        assertEquals(List.of("BP1", "BP2", "BP3", "BP4"), fibre.gates().stream().map(gate -> gate.code()).toList());
    }

    @Test
    void aMoveIsRefusedByName() {
        var fibre = following("four-phase");
        assertEquals(List.of(Message.of("move.refused.notBack", "Gjennomføring", "Idé")),
                fibre.move(new Move.Back(fibre.phase("Gjennomføring"))));
        assertEquals(List.of(Message.of("move.refused.notForward", "Idé", "Idé")),
                fibre.move(new Move.Skip(fibre.phase("Idé"))));
        assertEquals(List.of(Message.of("move.refused.active", "1001")), fibre.move(new Move.Resume()));
        var model = fibre.project().phaseModel();
        assertEquals(List.of(Message.of("move.refused.sameModel", fibre.protocol().situation().model().name())),
                fibre.move(new Move.ChangeModel(model, fibre.phase("Idé"))));
        assertEquals(List.of(), fibre.decisions());
    }
}
