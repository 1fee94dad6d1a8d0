package no.faseport.store;

import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PROJECT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.NextGate;
import org.jooq.DSLContext;

/// The gates within phases that projects stand before, which come ahead of the one that closes the phase.
final class NextGates {
    private final DSLContext dsl;

    NextGates(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// The first gate within its phase that each project has not passed; projects without one are left out.
    Map<UUID, NextGate> within() {
        var first = new HashMap<UUID, NextGate>();
        dsl.select(GATE.PROJECT_ID, GATE.ID, GATE.ORDINAL, GATE.PLANNED_ON, GATE_TEMPLATE.CODE, GATE_TEMPLATE.TITLE)
                .from(GATE)
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .join(PROJECT).on(PROJECT.ID.eq(GATE.PROJECT_ID))
                .where(GATE.ORDINAL.gt(0), PROJECT.PHASE_ID.eq(coalesce(GATE.PHASE_ID, GATE_TEMPLATE.PHASE_ID)))
                .and(notExists(selectOne()
                        .from(DECISION)
                        .where(DECISION.GATE_ID.eq(GATE.ID), DECISION.ATTEMPT.eq(GATE.ATTEMPT),
                                DECISION.OUTCOME.in(Outcome.APPROVED.name(),
                                        Outcome.APPROVED_WITH_CONDITIONS.name()))))
                .orderBy(GATE.ORDINAL)
                .forEach(row -> first.putIfAbsent(row.value1(), new NextGate(new GateId(row.value2()),
                        Gate.code(row.value5(), row.value3()), row.value6(), Optional.ofNullable(row.value4()))));
        return first;
    }
}
