package no.faseport.store;

import static no.faseport.store.schema.Tables.BUDGET_LINE;
import static no.faseport.store.schema.Tables.JOURNAL_ENTRY;
import static no.faseport.store.schema.Tables.JOURNAL_TRANSACTION;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.edition.Touch;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.BudgetLineRecord;
import no.faseport.store.schema.tables.records.JournalEntryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The budget lines on their way back through the journal, which is read no further than asked for.
final class LinesBack {
    private static final int AT_ONCE = 50;
    private static final int FETCHED = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /// What people write beside an amount is no change of money.
    private static final String REMARK = BUDGET_LINE.REMARK.getName();

    private final DSLContext dsl;
    private final Optional<ProjectId> project;
    private final Map<UUID, BudgetLineRecord> rows = new HashMap<>();
    private final Map<BudgetKey, Money> amounts = new HashMap<>();
    private final RowsThen<BudgetLineRecord> then;
    private Optional<UUID> here = Optional.empty();

    /// The lines of one project or of all as they stand.
    LinesBack(DSLContext dsl, Optional<ProjectId> project) {
        this.dsl = dsl;
        this.project = project;
        this.then = new RowsThen<>(dsl, BUDGET_LINE, rows);
        dsl.selectFrom(BUDGET_LINE)
                .where(project.<Condition>map(id -> BUDGET_LINE.PROJECT_ID.eq(id.value()))
                        .orElse(DSL.noCondition()))
                .forEach(row -> {
                    rows.put(row.getId(), row);
                    count(row, amount(row));
                });
    }

    /// The amounts here, by their keys without sources.
    Map<BudgetKey, Money> amounts() {
        return new HashMap<>(amounts);
    }

    private void count(BudgetLineRecord row, Money amount) {
        amounts.merge(key(row), amount, Money::plus);
    }

    private static Money amount(BudgetLineRecord row) {
        return new Money(row.getAmount());
    }

    private static BudgetKey key(BudgetLineRecord row) {
        return new BudgetKey(new ProjectId(row.getProjectId()), BudgetLines.string(row), row.getBudgetYear(),
                row.getBudgetMonth(), AmountKind.valueOf(row.getKind()), Financing.valueOf(row.getFinancing()));
    }

    /// Goes back to just before `end`, and notes in `touches` who was the last to change each amount on the way.
    void to(Instant end, Map<BudgetKey, Touch> touches) {
        var stop = new Journal(dsl).newestBefore(end);
        takeBack(here().and(stop.<Condition>map(JOURNAL_ENTRY.TRANSACTION_ID::gt).orElse(DSL.noCondition())), touches);
        here = Optional.of(stop.orElse(BEFORE_ALL));
    }

    /// Goes back until it is known who was the last to change each of `wanted`, or there is nothing more to go back.
    void untilKnown(Set<BudgetKey> wanted, Map<BudgetKey, Touch> touches) {
        var changes = dsl.selectDistinct(JOURNAL_ENTRY.TRANSACTION_ID)
                .from(JOURNAL_ENTRY)
                .where(here())
                .orderBy(JOURNAL_ENTRY.TRANSACTION_ID.desc())
                .fetch(JOURNAL_ENTRY.TRANSACTION_ID);
        var open = new HashSet<>(wanted);
        for (int from = 0; from < changes.size() && !open.isEmpty(); from += AT_ONCE) {
            takeBack(here().and(JOURNAL_ENTRY.TRANSACTION_ID
                    .in(changes.subList(from, Math.min(changes.size(), from + AT_ONCE)))), touches);
            open.removeAll(touches.keySet());
        }
    }

    private Condition here() {
        return JOURNAL_ENTRY.TABLE_NAME.eq(BUDGET_LINE.getName())
                .and(here.<Condition>map(JOURNAL_ENTRY.TRANSACTION_ID::le).orElse(DSL.noCondition()))
                .and(project.<Condition>map(id -> JOURNAL_ENTRY.PROJECT_ID.eq(id.value())).orElse(DSL.noCondition()));
    }

    private void takeBack(Condition which, Map<BudgetKey, Touch> touches) {
        try (var entries = dsl.select(JOURNAL_ENTRY.fields())
                .select(JOURNAL_TRANSACTION.AUTHOR, JOURNAL_TRANSACTION.RECORDED_AT)
                .from(JOURNAL_ENTRY)
                .join(JOURNAL_TRANSACTION).on(JOURNAL_TRANSACTION.ID.eq(JOURNAL_ENTRY.TRANSACTION_ID))
                .where(which)
                .orderBy(JOURNAL_ENTRY.TRANSACTION_ID.desc(), JOURNAL_ENTRY.POSITION.desc())
                .fetchSize(FETCHED)
                .fetchLazy()) {
            entries.forEach(read -> takeBack(read.into(JOURNAL_ENTRY), new Touch(read.get(JOURNAL_TRANSACTION.AUTHOR),
                    read.get(JOURNAL_TRANSACTION.RECORDED_AT).toInstant()), touches));
        }
    }

    private void takeBack(JournalEntryRecord entry, Touch touch, Map<BudgetKey, Touch> touches) {
        if (!entry.getField().equals(REMARK)) {
            then.takeBack(entry, new RowsThen.Watch<>() {
                @Override
                public void left(BudgetLineRecord row) {
                    touches.putIfAbsent(key(row), touch);
                    count(row, amount(row).negated());
                }

                @Override
                public void came(BudgetLineRecord row) {
                    touches.putIfAbsent(key(row), touch);
                    count(row, amount(row));
                }
            });
        }
    }
}
