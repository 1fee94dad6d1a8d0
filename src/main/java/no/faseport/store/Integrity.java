package no.faseport.store;

import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.COST_YEAR;
import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.DEPENDENCY;
import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PHASE;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.PROJECT_YEAR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import no.faseport.portfolio.Progress;
import no.faseport.store.schema.DefaultSchema;
import no.faseport.words.Message;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;

/// Whether what is stored hangs together: keys, references, phases, gates and plans, and the journal with the rows.
///
/// The database keeps the keys and references itself; they are counted here too, since a damaged file may have lost some.
public final class Integrity {
    /// How much of the work the keys are; the journal is the rest.
    private static final double KEYS = 0.2;

    private final DSLContext dsl;
    private final List<Message> findings = new ArrayList<>();

    Integrity(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Everything that is wrong; empty where all is well.
    public List<Message> findings() {
        return findings(Progress.UNWATCHED);
    }

    /// The same, told of to `progress`; what has been found so far where the user stops it.
    public List<Message> findings(Progress progress) {
        var tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        for (int i = 0; i < tables.size() && !progress.isCancelled(); i++) {
            tables.get(i).getReferences().forEach(this::references);
            tables.get(i).getKeys().forEach(this::once);
            progress.at(KEYS * (i + 1) / tables.size());
        }
        if (progress.isCancelled()) {
            return List.copyOf(findings);
        }
        projects();
        plans();
        tell(new YearSums(dsl).wrong(), "check.sums", PROJECT_YEAR);
        tell(new CostYears(dsl).wrong(), "check.sums", COST_YEAR);
        findings.addAll(new JournalCheck(dsl, progress.part(KEYS, 1)).findings());
        return List.copyOf(findings);
    }

    private void tell(int wrong, String key, Table<?> table) {
        if (wrong > 0) {
            findings.add(Message.of(key, Message.of("table." + table.getName()), wrong));
        }
    }

    private void references(ForeignKey<?, ?> reference) {
        var child = reference.getTable().as("child");
        var parent = reference.getKey().getTable().as("parent");
        var stated = DSL.noCondition();
        var met = DSL.noCondition();
        for (int i = 0; i < reference.getFields().size(); i++) {
            var from = DSL.field(child.getQualifiedName().append(reference.getFields().get(i).getName()), Object.class);
            var to = DSL.field(parent.getQualifiedName().append(reference.getKeyFields().get(i).getName()),
                    Object.class);
            stated = stated.and(from.isNotNull());
            met = met.and(to.eq(from));
        }
        tell(dsl.fetchCount(dsl.selectOne()
                .from(child)
                .where(stated, not(exists(selectOne().from(parent).where(met))))), "check.reference",
                reference.getTable());
    }

    /// What has no value in a key is not held against others that have none.
    private void once(UniqueKey<?> key) {
        tell(dsl.fetchCount(dsl.selectOne()
                .from(key.getTable())
                .where(key.getFields().stream().map(Field::isNotNull).toList())
                .groupBy(key.getFields())
                .having(count().gt(1))), "check.twice", key.getTable());
    }

    private void projects() {
        tell(dsl.fetchCount(PROJECT, not(exists(selectOne()
                .from(PHASE)
                .where(PHASE.ID.eq(PROJECT.PHASE_ID), PHASE.PHASE_MODEL_ID.eq(PROJECT.PHASE_MODEL_ID))))),
                "check.phase", PROJECT);
        tell(dsl.fetchCount(dsl.selectOne()
                .from(PROJECT)
                .join(PHASE).on(PHASE.PHASE_MODEL_ID.eq(PROJECT.PHASE_MODEL_ID))
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.PHASE_ID.eq(PHASE.ID), GATE_TEMPLATE.KIND.eq("CLOSING"))
                .where(not(exists(selectOne()
                        .from(GATE)
                        .where(GATE.PROJECT_ID.eq(PROJECT.ID), GATE.ORDINAL.eq(0), GATE.PHASE_ID.eq(PHASE.ID)
                                .or(GATE.PHASE_ID.isNull()
                                        .and(GATE.GATE_TEMPLATE_ID.eq(GATE_TEMPLATE.ID)))))))),
                "check.gateMissing", GATE);
        tell(dsl.fetchCount(dsl.selectOne()
                .from(GATE)
                .join(PROJECT).on(PROJECT.ID.eq(GATE.PROJECT_ID))
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .join(PHASE).on(PHASE.ID.eq(coalesce(GATE.PHASE_ID, GATE_TEMPLATE.PHASE_ID)))
                .where(PHASE.PHASE_MODEL_ID.ne(PROJECT.PHASE_MODEL_ID),
                        not(exists(selectOne().from(DECISION).where(DECISION.GATE_ID.eq(GATE.ID)))))),
                "check.gateForeign", GATE);
    }

    private void plans() {
        var parent = ACTIVITY.as("parent");
        tell(dsl.fetchCount(dsl.selectOne()
                .from(ACTIVITY)
                .join(parent).on(parent.ID.eq(ACTIVITY.PARENT_ID))
                .where(parent.PROJECT_ID.ne(ACTIVITY.PROJECT_ID))), "check.otherProject", ACTIVITY);
        tell(dsl.fetchCount(dsl.selectOne()
                .from(DEPENDENCY)
                .join(ACTIVITY).on(ACTIVITY.ID.eq(DEPENDENCY.SUCCESSOR_ID))
                .where(DEPENDENCY.PROJECT_ID.ne(ACTIVITY.PROJECT_ID))), "check.otherProject", DEPENDENCY);
    }
}
