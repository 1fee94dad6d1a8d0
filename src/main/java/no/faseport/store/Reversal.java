package no.faseport.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import no.faseport.store.UndoResult.Conflict;
import no.faseport.store.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/// Takes the entries of a change back, one by one, leaving alone whatever somebody else has changed since.
final class Reversal {
    private final DSLContext dsl;
    private final Recorder recorder;
    private final List<Conflict> conflicts = new ArrayList<>();

    Reversal(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// Takes `entries` back in the order given (last first) and tells what was left alone.
    List<Conflict> of(List<Entry> entries) {
        for (var entry : entries) {
            takeBack(table(entry.table()), entry);
        }
        return List.copyOf(conflicts);
    }

    private void takeBack(Table<?> table, Entry entry) {
        var row = (UpdatableRecord<?>) dsl.fetchOne(table, Recorder.id(table).eq(entry.row()));
        switch (entry.operation()) {
            case INSERT -> {
                if (row != null) {
                    removeUnlessChanged(row, requireNonNull(entry.after()));
                }
            }
            case DELETE -> {
                if (row == null) {
                    putBack(table, requireNonNull(entry.before()));
                }
            }
            case UPDATE -> {
                if (row == null) {
                    conflicts.add(new Conflict(entry.table(), entry.field(), ""));
                } else {
                    restore(row, entry);
                }
            }
        }
    }

    private void removeUnlessChanged(UpdatableRecord<?> row, String inserted) {
        var then = RowText.fields(inserted);
        for (var field : row.fields()) {
            var now = RowText.value(row, field);
            if (!field.getName().equals(Recorder.VERSION) && !Objects.equals(now, then.get(field.getName()))) {
                conflicts.add(
                        new Conflict(row.getTable().getName(), field.getName(), Objects.requireNonNullElse(now, "")));
                return;
            }
        }
        recorder.remove(row);
    }

    private void putBack(Table<?> table, String deleted) {
        var row = (UpdatableRecord<?>) dsl.newRecord(table);
        row.fromMap(RowText.fields(deleted));
        row.set(Recorder.version(table), requireNonNull(row.get(Recorder.version(table))) + 1);
        recorder.insert(row);
    }

    private void restore(UpdatableRecord<?> row, Entry entry) {
        var now = RowText.value(row, requireNonNull(row.field(entry.field())));
        if (Objects.equals(now, entry.after())) {
            row.fromMap(Collections.singletonMap(entry.field(), entry.before()));
            recorder.update(row);
        } else {
            conflicts.add(new Conflict(entry.table(), entry.field(), Objects.requireNonNullElse(now, "")));
        }
    }

    private static Table<?> table(String name) {
        return requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name));
    }
}
