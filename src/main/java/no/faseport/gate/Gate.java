package no.faseport.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.project.ProjectId;

/// A project's gate: what its model asks, when it is meant to be decided, what is answered and what was decided so far.
///
/// @param ordinal 0 for the gate that closes its phase; 1, 2 … for gates within it
/// @param attempt the round it is in, from 1: one that is sent back or come back to begins the next
/// @param answers what is answered in this round
/// @param earlier the rounds before this one, oldest first
/// @param decisions those of every round, in the order they were taken
public record Gate(GateId id, int version, ProjectId project, GateTemplate template, int ordinal, int attempt,
        Optional<LocalDate> plannedOn, Notes notes, List<Answer> answers, List<Round> earlier,
        List<Decision> decisions) {
    /// Keeps copies.
    public Gate {
        answers = List.copyOf(answers);
        earlier = List.copyOf(earlier);
        decisions = List.copyOf(decisions);
    }

    /// What people call it: BP3, or BP3.1 for the first gate within the phase that BP3 closes.
    public String code() {
        return code(template.code(), ordinal);
    }

    /// The code of the gate number `ordinal` within the phase whose gate has `code`, or `code` itself for 0.
    public static String code(String code, int ordinal) {
        return ordinal == 0 ? code : code + "." + ordinal;
    }

    /// The answer to `item` in this round, if anyone has answered.
    public Optional<Answer> answerTo(ChecklistItemId item) {
        return answers.stream().filter(answer -> answer.item().equals(item)).findFirst();
    }

    /// The gate with `given` in place of what was answered before to the same items.
    public Gate answered(List<Answer> given) {
        var kept = answers.stream()
                .filter(old -> given.stream().noneMatch(answer -> answer.item().equals(old.item())));
        return new Gate(id, version, project, template, ordinal, attempt, plannedOn, notes,
                Stream.concat(kept, given.stream()).toList(), earlier, decisions);
    }

    /// The gate meant to be decided on another day, or on none in particular.
    public Gate plannedFor(Optional<LocalDate> day) {
        return new Gate(id, version, project, template, ordinal, attempt, day, notes, answers, earlier, decisions);
    }

    /// The gate with other notes.
    public Gate noted(Notes as) {
        return new Gate(id, version, project, template, ordinal, attempt, plannedOn, as, answers, earlier, decisions);
    }

    /// The gate in its next round, with nothing answered yet.
    public Gate begunAnew() {
        return new Gate(id, version, project, template, ordinal, attempt + 1, plannedOn, notes, List.of(),
                Stream.concat(earlier.stream(), Stream.of(new Round(attempt, answers))).toList(), decisions);
    }

    /// The answers of the last round to items that are still open in this one.
    public List<Answer> carried() {
        return earlier.isEmpty()
                ? List.of()
                : earlier.getLast().answers().stream().filter(answer -> answerTo(answer.item()).isEmpty()).toList();
    }

    /// The gate with the answers of one of its rounds, as they were when that was decided.
    public Gate asIn(int round) {
        var then = earlier.stream().filter(one -> one.number() == round).findFirst().map(Round::answers)
                .orElse(answers);
        return new Gate(id, version, project, template, ordinal, round, plannedOn, notes, then, earlier, decisions);
    }

    /// The mandatory items nobody has answered in this round, in the checklist's order.
    public List<ChecklistItem> missing() {
        return template.checklist().stream().filter(ChecklistItem::mandatory)
                .filter(item -> answerTo(item.id()).isEmpty()).toList();
    }

    /// The newest decision, in whichever round.
    public Optional<Decision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /// The decisions taken in one round.
    public List<Decision> decisionsIn(int round) {
        return decisions.stream().filter(decision -> decision.attempt() == round).toList();
    }

    /// The decision that settled the round it is in; nothing while that is still open.
    public Optional<Decision> settled() {
        return lastDecision().filter(decision -> decision.attempt() == attempt && decision.settles());
    }

    /// The decision that tells how the gate stands: the newest, unless it let the project pass in a round before this one.
    public Optional<Decision> standing() {
        return lastDecision().filter(decision -> decision.attempt() == attempt || !decision.outcome().movesOn());
    }

    /// True where this round's decision let the project through.
    public boolean isPassed() {
        return settled().map(decision -> decision.outcome().movesOn()).orElse(false);
    }
}
