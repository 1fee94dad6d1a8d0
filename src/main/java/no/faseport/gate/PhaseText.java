package no.faseport.gate;

import java.util.List;

/// A phase as a model's author writes it, with the gates that lie in it.
public record PhaseText(String name, List<GateText> gates) {
    /// Keeps a copy, and takes away the air around the name.
    public PhaseText {
        name = name.strip();
        gates = List.copyOf(gates);
    }
}
