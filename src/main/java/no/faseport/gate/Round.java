package no.faseport.gate;

import java.util.List;

/// An earlier treatment of a gate, from 1: what was answered before it was decided or the project came back to it.
public record Round(int number, List<Answer> answers) {
    /// Keeps a copy.
    public Round {
        answers = List.copyOf(answers);
    }
}
