package no.faseport.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.words.Message;

/// Where a project stands when something is to be decided, and every decision about it so far, in the order they were recorded.
public record Situation(Project project, PhaseModel model, List<Decision> protocol) {
    /// Keeps a copy.
    public Situation {
        protocol = List.copyOf(protocol);
    }

    /// The day of the latest decision so far.
    public Optional<LocalDate> lastDecided() {
        return protocol.stream().map(Decision::decidedOn).max(LocalDate::compareTo);
    }

    /// The name of the phase the project is in.
    public String phase() {
        return model.phase(project.phase()).name();
    }

    /// What any decision must meet: somebody took it, not after `today` and not before the latest one.
    List<Message> objections(String decidedBy, LocalDate decidedOn, LocalDate today) {
        var reasons = new ArrayList<Message>();
        if (decidedBy.isBlank()) {
            reasons.add(Message.of("gate.refused.nobody"));
        }
        if (decidedOn.isAfter(today)) {
            reasons.add(Message.of("gate.refused.future", decidedOn));
        }
        lastDecided().filter(decidedOn::isBefore)
                .ifPresent(last -> reasons.add(Message.of("gate.refused.beforeLast", decidedOn, last)));
        return reasons;
    }
}
