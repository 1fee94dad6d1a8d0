package no.faseport.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.Decision;
import no.faseport.gate.Gate;
import no.faseport.gate.Motion;
import no.faseport.gate.Move;
import no.faseport.gate.Occasion;
import no.faseport.gate.Outcome;
import no.faseport.gate.Proposal;
import no.faseport.gate.Reply;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.project.PhaseId;
import no.faseport.project.Project;
import no.faseport.words.Message;

/// One project of a town on its way, told in what people would say of it.
final class Walk {
    private final Workplace place;
    private final String number;

    /// The project with `number`, taken along by whoever works at `place`.
    Walk(Workplace place, String number) {
        this.place = place;
        this.number = number;
    }

    Project project() {
        return new ReadPortfolio(place).projectNumbered(number).orElseThrow();
    }

    List<Gate> gates() {
        return new ReadPortfolio(place).gates(project());
    }

    Gate gate(String code) {
        return gates().stream().filter(gate -> gate.code().equals(code)).findFirst().orElseThrow();
    }

    /// Its status and the phase it stands in.
    String stands() {
        var page = protocol();
        return page.situation().project().status() + " " + page.situation().phase();
    }

    ProtocolPage protocol() {
        return new ReadPortfolio(place).protocol(project().id()).orElseThrow();
    }

    /// Every decision in order: gate or move, round, outcome and where it led.
    List<String> decisions() {
        return protocol().lines().stream().map(line -> told(line.code(), line.decision())).toList();
    }

    private static String told(String code, Decision decision) {
        return switch (decision.occasion()) {
            case Occasion.AtGate at -> code + " " + at.attempt() + " " + decision.outcome() + " → "
                    + decision.passage().to();
            case Occasion.OfMove move -> move.kind() + " → " + decision.passage().to();
        };
    }

    /// Answers everything at a gate and decides it.
    List<Message> decide(String code, Outcome outcome) {
        var gate = gate(code);
        return new DecideGate(place).decide(gate.id(), Town.proposal(outcome), all(gate)).reasons();
    }

    static Map<ChecklistItemId, Reply> all(Gate gate) {
        var replies = new HashMap<ChecklistItemId, Reply>();
        gate.template().checklist().forEach(item -> replies.put(item.id(), Reply.YES));
        return replies;
    }

    List<Message> propose(String code, Proposal proposal) {
        return new DecideGate(place).decide(gate(code).id(), proposal).reasons();
    }

    List<Message> move(Move move) {
        return new MoveProject(place).move(project().id(),
                new Motion(move, "IKT-sjefen", "IKT-rådet", LocalDate.of(2026, 1, 5), "26/102", "Slik ble det"))
                .reasons();
    }

    PhaseId phase(String name) {
        return protocol().situation().model().phases().stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow().id();
    }

    /// Adds the next gate that is offered within a phase.
    List<Message> addWithin(String code) {
        var offered = protocol().within().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        return new AddSubGate(place).add(project().id(), offered.template(), Optional.empty()).reasons();
    }
}
