package no.faseport.ui.project;

import java.time.LocalDate;
import no.faseport.gate.Condition;
import no.faseport.gate.GateId;

/// A condition nobody has fulfilled, and the gate it was set at.
record OpenCondition(GateId gate, String code, Condition condition) {
    /// True where its deadline has passed.
    boolean isOverdue(LocalDate today) {
        return condition.deadline().filter(today::isAfter).isPresent();
    }
}
