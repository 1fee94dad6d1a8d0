package no.faseport.portfolio.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.Money;
import no.faseport.gate.GateId;
import no.faseport.portfolio.Attention;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.Marks;
import no.faseport.project.Phase;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;

/// Makes lines of a portfolio whose projects follow one model.
final class Rows {
    private final PhaseModel model;
    private int made;

    Rows(String... phases) {
        var all = new ArrayList<Phase>();
        for (var name : phases) {
            all.add(new Phase(new PhaseId(UUID.randomUUID()), all.size(), name));
        }
        model = new PhaseModel(new PhaseModelId(UUID.randomUUID()), "model", 1, "Modell", "", false, all);
    }

    PhaseModel model() {
        return model;
    }

    /// A project in the phase at `phase`, with a gate before it while it is not over.
    PortfolioRow in(int phase, ProjectStatus status) {
        made++;
        var over = status == ProjectStatus.CLOSED || status == ProjectStatus.STOPPED;
        var gate = new NextGate(new GateId(UUID.randomUUID()), "BP" + (phase + 1), "Videre",
                Optional.of(LocalDate.of(2026, 6, 5).plusDays(made)));
        return named("Prosjekt " + made, phase, status, over ? Optional.empty() : Optional.of(gate), Money.ZERO);
    }

    /// A project that has spent `spent` of nothing.
    PortfolioRow named(String name, int phase, ProjectStatus status, Optional<NextGate> gate, Money spent) {
        return new PortfolioRow(new ProjectId(UUID.randomUUID()), 1, String.valueOf(1000 + made), name,
                ProjectType.OTHER, status, model, model.phases().get(phase), gate, Marks.UNKNOWN, Money.ZERO,
                Money.ZERO,
                spent, "Eier " + made % 3, "Leder " + made % 7, "Enhet " + made % 5, List.of("merke"), "", "",
                Attention.NONE);
    }
}
