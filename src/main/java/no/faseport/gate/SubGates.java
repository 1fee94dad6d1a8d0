package no.faseport.gate;

import java.util.List;
import java.util.Optional;
import no.faseport.project.PhaseId;
import no.faseport.words.Message;

/// Which gates may be added within a project's phases.
public final class SubGates {
    private final Situation situation;
    private final List<Gate> gates;

    /// For the project in `situation`, which has `gates`.
    public SubGates(Situation situation, List<Gate> gates) {
        this.situation = situation;
        this.gates = List.copyOf(gates);
    }

    /// Those of `templates` that may be added: they lie within the phase the project stands in or a later one.
    public List<GateTemplate> offered(List<GateTemplate> templates) {
        return templates.stream().filter(template -> template.kind() == GateKind.SUB && objection(template).isEmpty())
                .toList();
    }

    private int place(PhaseId phase) {
        return situation.model().phase(phase).position();
    }

    /// Why none can be added of `template`; nothing where one can.
    public Optional<Message> objection(GateTemplate template) {
        if (situation.project().isOver()) {
            return Optional.of(Message.of("gate.refused.ended", situation.project().number()));
        }
        return place(template.phase()) < place(situation.project().phase())
                ? Optional.of(Message.of("gate.refused.behind", situation.model().phase(template.phase()).name(),
                        situation.phase()))
                : Optional.empty();
    }

    /// The number of the next one of `template`.
    public int next(GateTemplate template) {
        return gates.stream().filter(gate -> gate.template().id().equals(template.id())).mapToInt(Gate::ordinal).max()
                .orElse(0) + 1;
    }
}
