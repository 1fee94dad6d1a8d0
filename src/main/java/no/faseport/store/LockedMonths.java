package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.BUDGET_LINE;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.Locks;
import no.faseport.portfolio.NotChanged;
import no.faseport.store.UndoResult.Held;
import no.faseport.store.schema.tables.records.BudgetLineRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Keeps changes, undo and redo away from budget lines in locked periods.
final class LockedMonths {
    private static final String TABLE = BUDGET_LINE.getName();

    private final DSLContext dsl;
    private final Recorder recorder;

    LockedMonths(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// [NotChanged] where one of `rows` is in a locked period.
    void refuse(Collection<BudgetLineRecord> rows) {
        var locks = new LockedPeriods(dsl, recorder).locks();
        if (!locks.isEmpty()) {
            rows.stream().flatMap(row -> lock(locks, row).stream()).findFirst().ifPresent(lock -> {
                throw new NotChanged(lock.refusal());
            });
        }
    }

    /// [NotChanged] where one of `rows` differs from what was read, and is or was in a locked period.
    void refuseChanged(Collection<BudgetLineRecord> rows) {
        refuse(rows.stream().filter(BudgetLineRecord::modified).flatMap(row -> Stream.of(row, row.original()))
                .toList());
    }

    /// Why `entries` cannot be taken back; nothing where they can.
    Optional<Held> holds(List<Entry> entries) {
        var lines = entries.stream().filter(entry -> entry.table().equals(TABLE)).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var locks = new LockedPeriods(dsl, recorder).locks();
        return locks.isEmpty() ? Optional.empty() : holds(locks, lines);
    }

    private Optional<Held> holds(Locks locks, List<Entry> lines) {
        var changed = new HashSet<UUID>();
        for (var entry : lines) {
            var lock = switch (entry.operation()) {
                case INSERT -> lock(locks, RowText.fields(requireNonNull(entry.after())));
                case DELETE -> lock(locks, RowText.fields(requireNonNull(entry.before())));
                case UPDATE -> {
                    changed.add(entry.row());
                    yield Optional.<LockedPeriod>empty();
                }
            };
            if (lock.isPresent()) {
                return lock.map(LockedMonths::held);
            }
        }
        return lock(locks, changed).map(LockedMonths::held);
    }

    private static Held held(LockedPeriod lock) {
        return new Held(TABLE, lock.refusal());
    }

    private static Optional<LockedPeriod> lock(Locks locks, Map<String, @Nullable String> row) {
        return locks.lock(AmountKind.valueOf(text(row, BUDGET_LINE.KIND.getName())),
                Integer.parseInt(text(row, BUDGET_LINE.BUDGET_YEAR.getName())),
                Integer.parseInt(text(row, BUDGET_LINE.BUDGET_MONTH.getName())));
    }

    private static String text(Map<String, @Nullable String> row, String field) {
        return requireNonNull(row.get(field));
    }

    private Optional<LockedPeriod> lock(Locks locks, Set<UUID> changed) {
        return recorder.currentAll(BUDGET_LINE, changed).values().stream()
                .flatMap(row -> lock(locks, row).stream()).findFirst();
    }

    private static Optional<LockedPeriod> lock(Locks locks, BudgetLineRecord row) {
        return locks.lock(AmountKind.valueOf(row.getKind()), row.getBudgetYear(), row.getBudgetMonth());
    }
}
