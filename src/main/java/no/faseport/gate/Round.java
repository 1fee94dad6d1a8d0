package no.faseport.gate;

import java.util.List;
import java.util.Optional;

/// An earlier treatment of a gate, from 1: what was answered before it was decided or the project came back to it.
public record Round(int number, List<Answer> answers) {
    /// Keeps a copy.
    public Round {
        answers = List.copyOf(answers);
    }

    /// What was answered to `item` in this round, if anything.
    public Optional<Answer> answerTo(ChecklistItemId item) {
        return answers.stream().filter(answer -> answer.item().equals(item)).findFirst();
    }
}
