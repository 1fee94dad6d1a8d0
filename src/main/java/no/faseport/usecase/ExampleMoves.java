package no.faseport.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.gate.Gate;
import no.faseport.gate.Motion;
import no.faseport.gate.Move;
import no.faseport.gate.Outcome;
import no.faseport.gate.Proposal;
import no.faseport.gate.Reply;
import no.faseport.gate.Term;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.ProjectId;

/// Moves two example projects without a gate: one waits for half a season, and one goes over to the model with six phases,
/// where its work is done in parts.
final class ExampleMoves {
    private static final String IN_PARTS = "six-phase";
    private static final LocalDate FIRST_PART = LocalDate.of(2025, 12, 11);
    private static final LocalDate SECOND_PART = LocalDate.of(2027, 1, 14);

    private final Workplace place;
    private final ReadPortfolio read;

    /// For the portfolio of `place`, whose day is the example's.
    ExampleMoves(Workplace place) {
        this.place = place;
        this.read = new ReadPortfolio(place);
    }

    /// Moves them.
    void write() {
        waiting(numbered("6117"));
        inParts(numbered("6112"));
    }

    private ProjectId numbered(String number) {
        return read.projectNumbered(number).orElseThrow().id();
    }

    private void waiting(ProjectId sensors) {
        var move = new MoveProject(place);
        move.move(sensors, new Motion(new Move.Hold(), "Leder vann og avløp", "Prosjekteier", LocalDate.of(2025, 9, 25),
                "24/0533-9", "Leverandøren av målerne er slått konkurs. Vi venter til boet har avklart avtalen.",
                List.of(new Term("Legge frem ny kostnad for porteføljestyret", "Leder vann og avløp",
                        Optional.of(LocalDate.of(2026, 12, 1))))));
        move.move(sensors, new Motion(new Move.Resume(), "Leder vann og avløp", "Prosjekteier",
                LocalDate.of(2025, 12, 4), "24/0533-11", "En ny leverandør har overtatt avtalen på samme vilkår."));
    }

    private void inParts(ProjectId wireless) {
        var page = read.protocol(wireless).orElseThrow();
        var model = page.models().stream().filter(one -> one.code().equals(IN_PARTS)).findFirst().orElseThrow();
        var handover = gate(wireless, "BP3").plannedOn();
        var end = gate(wireless, "BP4").plannedOn();
        new MoveProject(place).move(wireless,
                new Motion(new Move.ChangeModel(model.id(), workPhase(model)), "IKT-sjefen",
                        "Prosjekteier", LocalDate.of(2025, 4, 3), "24/0620-8",
                        "Utbyggingen går over flere år og skal besluttes i delfaser."));
        plan(wireless, "BP4", handover);
        plan(wireless, "BP6", end);
        within(wireless, FIRST_PART);
        approve(wireless);
        within(wireless, SECOND_PART);
    }

    private static PhaseId workPhase(PhaseModel model) {
        return model.phases().get(3).id();
    }

    private List<Gate> gates(ProjectId project) {
        return read.gates(place.store().read(work -> work.projects().get(project)));
    }

    private Gate gate(ProjectId project, String code) {
        return gates(project).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    private void plan(ProjectId project, String code, Optional<LocalDate> day) {
        new PlanGate(place).plan(gate(project, code).id(), day);
    }

    private void within(ProjectId project, LocalDate day) {
        read.protocol(project).orElseThrow().within().stream().findFirst()
                .ifPresent(one -> new AddSubGate(place).add(project, one.template(), Optional.of(day)));
    }

    private void approve(ProjectId project) {
        var gate = gate(project, "BP3.1");
        var replies = gate.template().checklist().stream()
                .collect(Collectors.toMap(item -> item.id(), item -> Reply.YES));
        new DecideGate(place).decide(gate.id(), new Proposal(Outcome.APPROVED, "IKT-sjefen", "Prosjekteier", FIRST_PART,
                "24/0620-12", "Rådhuset og skolene er ferdige innenfor rammen. Sykehjemmene er neste del.", List.of()),
                replies);
    }
}
