package no.faseport.gate;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.words.Message;

/// A condition as proposed, with who is to answer for it.
public record Term(String text, String owner, Optional<LocalDate> deadline) {
    /// Why it cannot be set; nothing where it can.
    public Optional<Message> objection() {
        if (text.isBlank()) {
            return Optional.of(Message.of("gate.refused.emptyCondition"));
        }
        return owner.isBlank() ? Optional.of(Message.of("gate.refused.ownerless", text)) : Optional.empty();
    }

    /// The condition it becomes, which nobody has fulfilled yet.
    public Condition set(ConditionId id) {
        return new Condition(id, 1, text.strip(), owner.strip(), deadline, Optional.empty());
    }
}
