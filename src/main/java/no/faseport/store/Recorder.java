package no.faseport.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.faseport.store.Entry.Operation;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/// Writes rows and remembers what it wrote, so that no change escapes the journal.
final class Recorder {
    static final String ID = "id";
    static final String VERSION = "version";

    private final DSLContext dsl;
    private final List<Entry> entries = new ArrayList<>();

    Recorder(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// What has been written so far, in order.
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// An empty row of `table` with its key, to be filled and given to [#insert].
    <R extends UpdatableRecord<R>> R blank(Table<R> table, UUID id) {
        var row = dsl.newRecord(table);
        row.set(id(table), id);
        row.set(version(table), 1);
        return row;
    }

    /// Writes a new row.
    void insert(UpdatableRecord<?> row) {
        row.insert();
        entries.add(inserted(row));
    }

    /// Writes many new rows at once.
    void insertAll(Collection<? extends UpdatableRecord<?>> rows) {
        dsl.batchInsert(rows).execute();
        for (var row : rows) {
            entries.add(inserted(row));
        }
    }

    private static Entry inserted(UpdatableRecord<?> row) {
        return new Entry(Operation.INSERT, row.getTable().getName(), key(row), Entry.WHOLE_ROW, null, RowText.of(row));
    }

    /// The row as it stands, to be changed and given to [#update]; [LostUpdate] where it is not at `version`.
    <R extends UpdatableRecord<R>> R current(Table<R> table, UUID id, int version) {
        var row = dsl.fetchOne(table, id(table).eq(id));
        if (row == null || requireNonNull(row.get(version(table))) != version) {
            throw new LostUpdate(table.getName(), id.toString());
        }
        return row;
    }

    /// Writes the fields that differ, if any, and moves the row's version on.
    void update(UpdatableRecord<?> row) {
        var table = row.getTable();
        var found = entries.size();
        for (var field : table.fields()) {
            if (row.modified(field)) {
                entries.add(new Entry(Operation.UPDATE, table.getName(), key(row), field.getName(),
                        RowText.value(row.original(), field), RowText.value(row, field)));
            }
        }
        if (entries.size() == found) {
            return;
        }
        int version = requireNonNull(row.get(version(table)));
        row.set(version(table), version + 1);
        var written = dsl.update(table)
                .set(row)
                .where(id(table).eq(key(row)), version(table).eq(version))
                .execute();
        if (written != 1) {
            throw new LostUpdate(table.getName(), key(row).toString());
        }
    }

    /// Removes a row that stands at `version`.
    <R extends UpdatableRecord<R>> void delete(Table<R> table, UUID id, int version) {
        remove(current(table, id, version));
    }

    /// Removes a row just read.
    void remove(UpdatableRecord<?> row) {
        var table = row.getTable();
        entries.add(new Entry(Operation.DELETE, table.getName(), key(row), Entry.WHOLE_ROW, RowText.of(row), null));
        dsl.deleteFrom(table)
                .where(id(table).eq(key(row)))
                .execute();
    }

    static Field<UUID> id(Table<?> table) {
        return requireNonNull(table.field(ID, UUID.class));
    }

    static Field<Integer> version(Table<?> table) {
        return requireNonNull(table.field(VERSION, Integer.class));
    }

    private static UUID key(UpdatableRecord<?> row) {
        return requireNonNull(row.get(ID, UUID.class));
    }
}
