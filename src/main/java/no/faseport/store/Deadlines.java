package no.faseport.store;

import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.DECISION_CONDITION;
import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PHASE;
import static no.faseport.store.schema.Tables.PROJECT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.faseport.gate.GateId;
import no.faseport.gate.MoveKind;
import no.faseport.gate.Occasion;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.Deadline.Kind;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.store.schema.tables.Phase;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/// The days of gates and conditions, for the calendar.
final class Deadlines {
    private static final List<String> THROUGH = Arrays.stream(Outcome.values()).filter(Outcome::movesOn)
            .map(Enum::name).toList();
    private static final List<String> OVER = List.of(ProjectStatus.CLOSED.name(), ProjectStatus.STOPPED.name());

    private static final Phase ITS = PHASE.as("its");
    private static final Phase HERE = PHASE.as("here");

    private final DSLContext dsl;

    Deadlines(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Everything from `from` until `until`, both included, by day.
    List<Deadline> between(LocalDate from, LocalDate until) {
        var all = new ArrayList<Deadline>();
        all.addAll(planned(GATE.PLANNED_ON.between(from, until)));
        all.addAll(decided(DECISION.DECIDED_ON.between(from, until)));
        all.addAll(conditions(DECISION_CONDITION.DEADLINE.between(from, until)));
        return all.stream().sorted(java.util.Comparator.comparing(Deadline::day)).toList();
    }

    /// Gates ahead of projects that are not over, which nobody has let the project through.
    private List<Deadline> planned(Condition which) {
        return dsl.select(PROJECT.ID, PROJECT.NUMBER, PROJECT.NAME, GATE.ID, GATE_TEMPLATE.CODE, GATE_TEMPLATE.TITLE,
                GATE_TEMPLATE.USUAL_BODY, GATE.PLANNED_ON, GATE.ORDINAL, GATE.ATTEMPT)
                .from(GATE)
                .join(PROJECT).on(PROJECT.ID.eq(GATE.PROJECT_ID))
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .join(ITS).on(ITS.ID.eq(coalesce(GATE.PHASE_ID, GATE_TEMPLATE.PHASE_ID)))
                .join(HERE).on(HERE.ID.eq(PROJECT.PHASE_ID))
                .where(which)
                .and(PROJECT.STATUS.notIn(OVER))
                .and(ITS.POSITION.ge(HERE.POSITION))
                .and(notExists(selectOne().from(DECISION)
                        .where(DECISION.GATE_ID.eq(GATE.ID), DECISION.ATTEMPT.eq(GATE.ATTEMPT),
                                DECISION.OUTCOME.in(THROUGH))))
                .fetch(row -> deadline(Kind.PLANNED, row, GATE.PLANNED_ON, GATE_TEMPLATE.TITLE,
                        GATE_TEMPLATE.USUAL_BODY));
    }

    private List<Deadline> decided(Condition which) {
        return dsl.select(PROJECT.ID, PROJECT.NUMBER, PROJECT.NAME, GATE.ID, GATE_TEMPLATE.CODE, GATE_TEMPLATE.TITLE,
                DECISION.BODY, DECISION.DECIDED_ON, GATE.ORDINAL, GATE.ATTEMPT)
                .from(DECISION)
                .join(GATE).on(GATE.ID.eq(DECISION.GATE_ID))
                .join(PROJECT).on(PROJECT.ID.eq(GATE.PROJECT_ID))
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .where(which)
                .fetch(row -> deadline(Kind.DECIDED, row, DECISION.DECIDED_ON, GATE_TEMPLATE.TITLE,
                        DECISION.BODY));
    }

    private List<Deadline> conditions(Condition which) {
        return dsl.select(PROJECT.ID, PROJECT.NUMBER, PROJECT.NAME, GATE.ID, GATE_TEMPLATE.CODE,
                DECISION_CONDITION.TEXT, DECISION_CONDITION.DEADLINE, DECISION_CONDITION.OWNER, GATE.ORDINAL,
                GATE.ATTEMPT, DECISION.KIND)
                .from(DECISION_CONDITION)
                .join(DECISION).on(DECISION.ID.eq(DECISION_CONDITION.DECISION_ID))
                .join(PROJECT).on(PROJECT.ID.eq(DECISION.PROJECT_ID))
                .leftJoin(GATE).on(GATE.ID.eq(DECISION.GATE_ID))
                .leftJoin(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .where(which)
                .and(DECISION_CONDITION.FULFILLED_ON.isNull())
                .fetch(row -> deadline(Kind.CONDITION, row, DECISION_CONDITION.DEADLINE, DECISION_CONDITION.TEXT,
                        DECISION_CONDITION.OWNER));
    }

    private static Deadline deadline(Kind kind, Record row, Field<LocalDate> day, Field<String> text,
            Field<String> who) {
        return new Deadline(kind, row.get(day), new ProjectId(row.get(PROJECT.ID)), row.get(PROJECT.NUMBER),
                row.get(PROJECT.NAME), occasion(row), code(row), row.get(text), row.get(who));
    }

    private static Occasion occasion(Record row) {
        var gate = row.get(GATE.ID);
        return gate == null
                ? new Occasion.OfMove(MoveKind.valueOf(row.get(DECISION.KIND)))
                : new Occasion.AtGate(new GateId(gate), row.get(GATE.ATTEMPT));
    }

    /// Gates within a phase are numbered; a move has no code.
    private static String code(Record row) {
        if (row.get(GATE.ID) == null) {
            return "";
        }
        var ordinal = row.get(GATE.ORDINAL);
        return ordinal == 0 ? row.get(GATE_TEMPLATE.CODE) : row.get(GATE_TEMPLATE.CODE) + "." + ordinal;
    }
}
