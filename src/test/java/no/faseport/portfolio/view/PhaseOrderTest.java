package no.faseport.portfolio.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.faseport.project.Phase;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import org.junit.jupiter.api.Test;

/// Phases of several models stand in one order that every model recognises.
class PhaseOrderTest {
    private static final PhaseModel FOUR = model("Idé", "Planlegging", "Gjennomføring", "Gevinstrealisering");
    private static final PhaseModel FULL = model("Idé", "Konsept", "Planlegge", "Gjennomføre", "Avslutte", "Realisere");
    private static final PhaseModel SMALL = model("Idé", "Gjennomføring", "Gevinstrealisering");

    private static PhaseModel model(String... names) {
        var phases = new ArrayList<Phase>();
        for (var name : names) {
            phases.add(new Phase(new PhaseId(UUID.randomUUID()), phases.size(), name));
        }
        return new PhaseModel(new PhaseModelId(UUID.randomUUID()), String.join("-", names), 1, "", "", false, phases);
    }

    private static List<String> order(PhaseModel... models) {
        return new PhaseOrder(List.of(models)).names();
    }

    @Test
    void oneModelKeepsItsOrder() {
        assertEquals(List.of("Idé", "Planlegging", "Gjennomføring", "Gevinstrealisering"), order(FOUR));
    }

    @Test
    void aPhaseOfTwoModelsIsOneAndTheOrderOfBothHolds() {
        assertEquals(List.of("Idé", "Planlegging", "Gjennomføring", "Gevinstrealisering"), order(SMALL, FOUR));
    }

    @Test
    void phasesOnlyOneModelKnowsStandWhereTheyDoThere() {
        assertEquals(List.of("Idé", "Konsept", "Planlegging", "Planlegge", "Gjennomføre", "Gjennomføring", "Avslutte",
                "Gevinstrealisering", "Realisere"), order(FOUR, FULL, SMALL));
    }

    @Test
    void modelsThatContradictEachOtherStillGetAnOrderWithEveryPhaseOnce() {
        assertEquals(List.of("A", "B"), order(model("A", "B"), model("B", "A")).stream().sorted().toList());
    }
}
