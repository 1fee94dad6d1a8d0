package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gate.Condition;
import no.faseport.gate.GateId;
import no.faseport.gate.Occasion;
import no.faseport.portfolio.ProtocolLine;
import no.faseport.words.Message;

/// A condition nobody has fulfilled, and the decision it was set in.
///
/// @param gate the gate it was set at, where that has a page; nothing where it was set by a move, or in another model
record OpenCondition(Optional<GateId> gate, Message setAt, Condition condition) {
    /// A condition of `line`, whose gate may have a page.
    static OpenCondition of(ProtocolLine line, Optional<GateId> gate, Condition condition) {
        return new OpenCondition(gate, switch (line.decision().occasion()) {
            case Occasion.AtGate at -> Message.of("project.condition.at", line.code());
            case Occasion.OfMove move -> Message.of("project.condition.by", Message.of("move." + move.kind()));
        }, condition);
    }

    /// Where it is mended.
    Way way() {
        return gate.map(Way::to).orElseGet(() -> Way.to(Way.Part.GATES));
    }

    /// True where its deadline has passed.
    boolean isOverdue(LocalDate today) {
        return condition.deadline().filter(today::isAfter).isPresent();
    }
}
