package no.faseport.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.faseport.store.UndoResult.Bound;
import no.faseport.store.UndoResult.Changed;
import no.faseport.store.UndoResult.Conflict;
import no.faseport.store.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;

/// Takes the entries of a change back, many at a time, leaving alone whatever somebody else has changed since.
final class Reversal {
    private static final int AT_ONCE = 2000;

    private final DSLContext dsl;
    private final Recorder recorder;
    private final boolean whole;
    private final List<Conflict> conflicts = new ArrayList<>();

    /// A reversal that leaves alone what stands in the way, or that gives up on it where it must be `whole`.
    Reversal(DSLContext dsl, Recorder recorder, boolean whole) {
        this.dsl = dsl;
        this.recorder = recorder;
        this.whole = whole;
    }

    /// Thrown where a change cannot be taken back without tearing apart what hangs together; the transaction is given up.
    static final class Blocked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Conflict conflict;

        Blocked(Conflict conflict) {
            super(conflict.toString());
            this.conflict = conflict;
        }

        /// What stood in the way.
        Conflict conflict() {
            return conflict;
        }
    }

    /// Takes `entries` back in the order given (last first) and tells what was left alone.
    List<Conflict> of(List<Entry> entries) {
        for (int from = 0; from < entries.size();) {
            int until = runFrom(entries, from);
            takeBack(entries.subList(from, until));
            from = until;
        }
        return List.copyOf(conflicts);
    }

    private void leave(Conflict conflict) {
        if (whole) {
            throw new Blocked(conflict);
        }
        conflicts.add(conflict);
    }

    /// Where the entries of the same sort end that begin at `from`.
    private static int runFrom(List<Entry> entries, int from) {
        var first = entries.get(from);
        int until = from + 1;
        while (until < entries.size() && until - from < AT_ONCE && entries.get(until).operation() == first.operation()
                && entries.get(until).table().equals(first.table())) {
            until++;
        }
        return until;
    }

    private void takeBack(List<Entry> run) {
        var table = table(run.getFirst().table());
        try {
            switch (run.getFirst().operation()) {
                case INSERT -> remove(run, rows(table, run), isReferredTo(table));
                case DELETE -> putBack(table, run, rows(table, run));
                case UPDATE -> restore(run, rows(table, run));
            }
        } catch (DataAccessException e) {
            if (e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION) {
                throw new Blocked(new Bound(run.getFirst().table()));
            }
            throw e;
        }
    }

    private Map<UUID, UpdatableRecord<?>> rows(Table<?> table, List<Entry> run) {
        var ids = new LinkedHashSet<UUID>();
        run.forEach(entry -> ids.add(entry.row()));
        var rows = new LinkedHashMap<UUID, UpdatableRecord<?>>();
        recorder.currentAll(table, ids).forEach((id, row) -> rows.put(id, (UpdatableRecord<?>) row));
        return rows;
    }

    private void remove(List<Entry> run, Map<UUID, UpdatableRecord<?>> rows, boolean isReferredTo) {
        var gone = new ArrayList<UpdatableRecord<?>>();
        for (var entry : run) {
            var row = rows.get(entry.row());
            if (row != null) {
                var changed = changed(row, RowText.fields(requireNonNull(entry.after())));
                if (changed.isEmpty()) {
                    gone.add(row);
                } else if (isReferredTo) {
                    throw new Blocked(changed.getFirst());
                } else {
                    leave(changed.getFirst());
                }
            }
        }
        recorder.removeAll(gone);
    }

    private static List<Conflict> changed(UpdatableRecord<?> row,
            Map<String, @org.jspecify.annotations.Nullable String> then) {
        var found = new ArrayList<Conflict>();
        for (var field : row.fields()) {
            var now = RowText.value(row, field);
            var was = then.containsKey(field.getName()) ? then.get(field.getName()) : Defaults.text(field);
            if (!field.getName().equals(Recorder.VERSION) && !Objects.equals(now, was)) {
                found.add(new Changed(row.getTable().getName(), field.getName(), Objects.requireNonNullElse(now, "")));
            }
        }
        return found;
    }

    private void putBack(Table<?> table, List<Entry> run, Map<UUID, UpdatableRecord<?>> rows) {
        var back = new ArrayList<UpdatableRecord<?>>();
        for (var entry : run) {
            if (!rows.containsKey(entry.row())) {
                var row = (UpdatableRecord<?>) dsl.newRecord(table);
                Defaults.fill(row);
                RowText.fields(requireNonNull(entry.before()))
                        .forEach((name, text) -> RowText.set(row, requireNonNull(table.field(name)), text));
                row.set(Recorder.version(table), requireNonNull(row.get(Recorder.version(table))) + 1);
                back.add(row);
            }
        }
        recorder.insertAll(back);
    }

    private void restore(List<Entry> run, Map<UUID, UpdatableRecord<?>> rows) {
        for (var entry : run) {
            var row = rows.get(entry.row());
            var now = row == null ? "" : RowText.value(row, requireNonNull(row.field(entry.field())));
            if (row != null && Objects.equals(now, entry.after())) {
                RowText.set(row, requireNonNull(row.field(entry.field())), entry.before());
            } else {
                leave(new Changed(entry.table(), entry.field(), Objects.requireNonNullElse(now, "")));
            }
        }
        recorder.updateAll(rows.values());
    }

    private static Table<?> table(String name) {
        return requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name));
    }

    private static boolean isReferredTo(Table<?> table) {
        return DefaultSchema.DEFAULT_SCHEMA.tableStream().flatMap(other -> other.getReferences().stream())
                .anyMatch(reference -> reference.getKey().getTable().equals(table));
    }
}
