package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.BUDGET_LINE;
import static no.faseport.store.schema.Tables.INTERNAL_TIME;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.Locks;
import no.faseport.portfolio.NotChanged;
import no.faseport.store.UndoResult.Held;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Keeps changes, undo and redo away from budget lines and own time in locked periods.
final class LockedMonths {
    private static final List<Monthly> MONTHLY = List.of(
            new Monthly(BUDGET_LINE, BUDGET_LINE.KIND, BUDGET_LINE.BUDGET_YEAR, BUDGET_LINE.BUDGET_MONTH),
            new Monthly(INTERNAL_TIME, INTERNAL_TIME.KIND, INTERNAL_TIME.WORKED_YEAR, INTERNAL_TIME.WORKED_MONTH));

    private final DSLContext dsl;
    private final Recorder recorder;

    LockedMonths(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A table whose rows are of a kind of amount and of a month.
    private record Monthly(Table<? extends Record> table, Field<String> kind, Field<Integer> year,
            Field<Integer> month) {
        Optional<LockedPeriod> lock(Locks locks, Record row) {
            return locks.lock(AmountKind.valueOf(row.get(kind)), row.get(year), row.get(month));
        }

        Optional<LockedPeriod> lock(Locks locks, Map<String, @Nullable String> row) {
            return locks.lock(AmountKind.valueOf(text(row, kind)), Integer.parseInt(text(row, year)),
                    Integer.parseInt(text(row, month)));
        }

        private static String text(Map<String, @Nullable String> row, Field<?> field) {
            return requireNonNull(row.get(field.getName()));
        }

        /// The row as it would be with what stood there before.
        Map<String, @Nullable String> as(Record row, Map<String, @Nullable String> before) {
            var then = new HashMap<String, @Nullable String>();
            Stream.of(kind, year, month).forEach(field -> then.put(field.getName(), String.valueOf(row.get(field))));
            then.putAll(before);
            return then;
        }
    }

    /// [NotChanged] where one of `rows` is in a locked period.
    void refuse(Collection<? extends UpdatableRecord<?>> rows) {
        refuse(rows.stream());
    }

    /// [NotChanged] where one of `rows` differs from what was read, and is or was in a locked period.
    void refuseChanged(Collection<? extends UpdatableRecord<?>> rows) {
        refuse(rows.stream().filter(UpdatableRecord::modified).flatMap(row -> Stream.of(row, row.original())));
    }

    private void refuse(Stream<? extends Record> rows) {
        var locks = new LockedPeriods(dsl, recorder).locks();
        if (!locks.isEmpty()) {
            rows.flatMap(row -> lock(locks, row).stream()).findFirst().ifPresent(lock -> {
                throw new NotChanged(lock.refusal());
            });
        }
    }

    private static Optional<LockedPeriod> lock(Locks locks, Record row) {
        return MONTHLY.stream().filter(each -> row.field(each.month()) != null)
                .flatMap(each -> each.lock(locks, row).stream()).findFirst();
    }

    /// Why `entries` cannot be taken back; nothing where they can.
    Optional<Held> holds(List<Entry> entries) {
        var locks = new LockedPeriods(dsl, recorder).locks();
        return locks.isEmpty()
                ? Optional.empty()
                : MONTHLY.stream().flatMap(each -> holds(locks, each, entries.stream()
                        .filter(entry -> entry.table().equals(each.table().getName())).toList()).stream()).findFirst();
    }

    private Optional<Held> holds(Locks locks, Monthly monthly, List<Entry> entries) {
        var changed = new HashMap<UUID, Map<String, @Nullable String>>();
        for (var entry : entries) {
            var lock = switch (entry.operation()) {
                case INSERT -> monthly.lock(locks, RowText.fields(requireNonNull(entry.after())));
                case DELETE -> monthly.lock(locks, RowText.fields(requireNonNull(entry.before())));
                case UPDATE -> {
                    changed.computeIfAbsent(entry.row(), row -> new HashMap<>()).put(entry.field(), entry.before());
                    yield Optional.<LockedPeriod>empty();
                }
            };
            if (lock.isPresent()) {
                return lock.map(why -> held(monthly, why));
            }
        }
        return changed(locks, monthly, changed).map(why -> held(monthly, why));
    }

    private static Held held(Monthly monthly, LockedPeriod lock) {
        return new Held(monthly.table().getName(), lock.refusal());
    }

    private Optional<LockedPeriod> changed(Locks locks, Monthly monthly,
            Map<UUID, Map<String, @Nullable String>> before) {
        return recorder.currentAll(monthly.table(), before.keySet()).entrySet().stream()
                .flatMap(row -> Stream.of(monthly.lock(locks, row.getValue()), monthly.lock(locks,
                        monthly.as(row.getValue(), requireNonNull(before.get(row.getKey()))))))
                .flatMap(Optional::stream).findFirst();
    }
}
