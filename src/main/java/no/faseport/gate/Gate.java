package no.faseport.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.project.ProjectId;

/// A project's gate: what its model asks, when it is meant to be decided, what is answered and what was decided so far.
public record Gate(GateId id, int version, ProjectId project, GateTemplate template, Optional<LocalDate> plannedOn,
        List<Answer> answers, List<Decision> decisions) {
    /// Keeps copies; decisions are in the order they were taken.
    public Gate {
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    /// The answer to `item`, if anyone has answered.
    public Optional<Answer> answerTo(ChecklistItemId item) {
        return answers.stream().filter(answer -> answer.item().equals(item)).findFirst();
    }

    /// The gate with `given` in place of what was answered before to the same items.
    public Gate answered(List<Answer> given) {
        var kept = answers.stream()
                .filter(old -> given.stream().noneMatch(answer -> answer.item().equals(old.item())));
        return new Gate(id, version, project, template, plannedOn, Stream.concat(kept, given.stream()).toList(),
                decisions);
    }

    /// The mandatory items nobody has answered, in the checklist's order.
    public List<ChecklistItem> missing() {
        return template.checklist().stream().filter(ChecklistItem::mandatory)
                .filter(item -> answerTo(item.id()).isEmpty()).toList();
    }

    /// The newest decision.
    public Optional<Decision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /// True where the newest decision let the project through.
    public boolean isPassed() {
        return lastDecision().map(decision -> decision.outcome().movesOn()).orElse(false);
    }
}
