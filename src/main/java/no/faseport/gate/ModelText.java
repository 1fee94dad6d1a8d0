package no.faseport.gate;

import java.util.List;
import no.faseport.project.PhaseModel;

/// A whole phase model as its author writes it, without keys or edition: what is edited, carried in a file and compared.
public record ModelText(String code, String name, String description, List<PhaseText> phases) {
    /// Keeps a copy, and takes away the air around the texts.
    public ModelText {
        code = code.strip();
        name = name.strip();
        description = description.strip();
        phases = List.copyOf(phases);
    }

    /// The texts of `model`, whose gates are `gates`.
    public static ModelText of(PhaseModel model, List<GateTemplate> gates) {
        return new ModelText(model.code(), model.name(), model.description(), model.phases().stream()
                .map(phase -> new PhaseText(phase.name(), gates.stream()
                        .filter(gate -> gate.phase().equals(phase.id())).map(GateText::of).toList()))
                .toList());
    }
}
