package no.faseport.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.portfolio.NotChanged;
import no.faseport.store.Entry.Operation;
import no.faseport.store.schema.tables.records.ProjectRecord;
import no.faseport.words.Message;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Writes rows and remembers what it wrote, so that no change escapes the journal.
final class Recorder {
    static final String ID = "id";
    static final String VERSION = "version";
    static final String PROJECT = "project_id";
    private static final int AT_ONCE = 1000;
    private static final int AN_ENTRY = 100;

    private final DSLContext dsl;
    private final Batch batch;
    private final List<Entry> entries = new ArrayList<>();

    Recorder(DSLContext dsl) {
        this.dsl = dsl;
        this.batch = new Batch(dsl);
    }

    /// What has been written so far, in order.
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// An empty row of `table` with its key, to be filled and given to [#insert].
    <R extends UpdatableRecord<?>> R blank(Table<R> table, UUID id) {
        var row = dsl.newRecord(table);
        Defaults.fill(row);
        row.set(id(table), id);
        row.set(version(table), 1);
        return row;
    }

    /// Writes a new row.
    void insert(UpdatableRecord<?> row) {
        insertAll(List.of(row));
    }

    /// Writes many new rows of one table at once.
    void insertAll(Collection<? extends UpdatableRecord<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        rows.forEach(Recorder::fit);
        var table = rows.iterator().next().getTable();
        batch.run(dsl.insertInto(table).columns(table.fields())
                .values(new @Nullable Object[table.fields().length]),
                rows.stream().map(row -> Arrays.asList(row.intoArray())).toList());
        for (var pack : packs(rows)) {
            entries.add(new Entry(Operation.INSERT, table.getName(), project(pack.getFirst()), key(pack.getFirst()),
                    Entry.WHOLE_ROW, null, RowText.of(pack)));
        }
    }

    /// Rows of one project share an entry, as many as fit: an entry a row would double the time of an import.
    private static List<List<UpdatableRecord<?>>> packs(Collection<? extends UpdatableRecord<?>> rows) {
        var packs = new ArrayList<List<UpdatableRecord<?>>>();
        var open = new HashMap<Optional<UUID>, List<UpdatableRecord<?>>>();
        for (var row : rows) {
            var pack = open.compute(Optional.ofNullable(project(row)),
                    (project, last) -> last == null || last.size() == AN_ENTRY ? new ArrayList<>() : last);
            if (pack.isEmpty()) {
                packs.add(pack);
            }
            pack.add(row);
        }
        return packs;
    }

    private static @Nullable UUID project(Record row) {
        if (row instanceof ProjectRecord project) {
            return project.getId();
        }
        var field = row.field(PROJECT, UUID.class);
        return field == null ? null : row.get(field);
    }

    /// The row as it stands, to be changed and given to [#update]; [LostUpdate] where it is not at `version`.
    <R extends UpdatableRecord<?>> R current(Table<R> table, UUID id, int version) {
        var row = dsl.fetchOne(table, id(table).eq(id));
        if (row == null || requireNonNull(row.get(version(table))) != version) {
            throw new LostUpdate();
        }
        return row;
    }

    /// The rows with these keys as they stand; those that are not there are left out.
    <R extends Record> Map<UUID, R> currentAll(Table<R> table, Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, R>();
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            dsl.selectFrom(table)
                    .where(id(table).in(all.subList(from, Math.min(all.size(), from + AT_ONCE))))
                    .forEach(row -> found.put(key(row), row));
        }
        return found;
    }

    /// Writes the fields that differ, if any, and moves the row's version on.
    void update(UpdatableRecord<?> row) {
        updateAll(List.of(row));
    }

    /// Writes the fields that differ in many rows of one table; [LostUpdate] where any of them has been changed since it was read.
    void updateAll(Collection<? extends UpdatableRecord<?>> rows) {
        var byFields = new LinkedHashMap<List<Field<?>>, List<UpdatableRecord<?>>>();
        for (var row : rows) {
            var fields = Arrays.stream(row.fields()).filter(row::modified).<Field<?>>map(field -> field).toList();
            if (!fields.isEmpty()) {
                fit(row);
                byFields.computeIfAbsent(fields, none -> new ArrayList<>()).add(row);
            }
        }
        byFields.forEach(this::updateFields);
    }

    private void updateFields(List<Field<?>> fields, List<UpdatableRecord<?>> rows) {
        var table = rows.getFirst().getTable();
        var sets = new LinkedHashMap<Field<?>, @Nullable Object>();
        fields.forEach(field -> sets.put(field, DSL.val(null, field)));
        sets.put(version(table), DSL.val(0));
        var values = new ArrayList<List<@Nullable Object>>(rows.size());
        for (var row : rows) {
            int version = requireNonNull(row.get(version(table)));
            var bound = new ArrayList<@Nullable Object>();
            for (var field : fields) {
                bound.add(row.get(field));
                entries.add(new Entry(Operation.UPDATE, table.getName(), project(row), key(row), field.getName(),
                        RowText.value(row.original(), field), RowText.value(row, field)));
            }
            bound.addAll(List.of(version + 1, key(row), version));
            values.add(bound);
        }
        var met = batch.run(dsl.update(table).set(sets)
                .where(id(table).eq(new UUID(0, 0)), version(table).eq(0)), values);
        if (!met) {
            throw new LostUpdate();
        }
    }

    /// Removes a row that stands at `version`.
    <R extends UpdatableRecord<R>> void delete(Table<R> table, UUID id, int version) {
        remove(current(table, id, version));
    }

    /// Removes a row just read.
    void remove(UpdatableRecord<?> row) {
        removeAll(List.of(row));
    }

    /// Removes many rows of one table just read, in this order.
    void removeAll(List<? extends UpdatableRecord<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = rows.getFirst().getTable();
        for (var pack : packs(rows)) {
            entries.add(new Entry(Operation.DELETE, table.getName(), project(pack.getFirst()), key(pack.getFirst()),
                    Entry.WHOLE_ROW, RowText.of(pack), null));
        }
        var met = batch.run(dsl.deleteFrom(table)
                .where(id(table).eq(new UUID(0, 0)), version(table).eq(0)),
                rows.stream().map(row -> List.of(key(row), requireNonNull(row.get(version(table))))).toList());
        if (!met) {
            throw new LostUpdate();
        }
    }

    /// Leaves out what no database keeps, and refuses what is longer than its field.
    private static void fit(UpdatableRecord<?> row) {
        for (var field : row.fields()) {
            if (field.getDataType().isString() && row.get(field) instanceof String text) {
                var kept = KeptText.of(text);
                if (!kept.equals(text)) {
                    row.set(row.field(field.getName(), String.class), kept);
                }
                refuseTooLong(row, field, kept);
            }
        }
    }

    private static void refuseTooLong(UpdatableRecord<?> row, Field<?> field, String text) {
        int most = field.getDataType().length();
        if (most > 0 && text.length() > most) {
            throw new NotChanged(
                    Message.of("store.refused.tooLong", Message.of("table." + row.getTable().getName()),
                            Message.of("field." + field.getName()), most));
        }
    }

    static Field<UUID> id(Table<?> table) {
        return requireNonNull(table.field(ID, UUID.class));
    }

    static Field<Integer> version(Table<?> table) {
        return requireNonNull(table.field(VERSION, Integer.class));
    }

    private static UUID key(Record row) {
        return requireNonNull(row.get(ID, UUID.class));
    }
}
