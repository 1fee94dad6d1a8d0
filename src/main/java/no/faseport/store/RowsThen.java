package no.faseport.store;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;
import no.faseport.store.schema.tables.records.JournalEntryRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/// The rows of one table on their way back through the journal.
final class RowsThen<R extends Record> {
    private final DSLContext dsl;
    private final Table<? extends R> table;
    private final Map<UUID, R> rows;

    /// The rows in `rows` as they stand, by their keys.
    RowsThen(DSLContext dsl, Table<? extends R> table, Map<UUID, R> rows) {
        this.dsl = dsl;
        this.table = table;
        this.rows = rows;
    }

    /// Takes an entry about this table back; entries must come newest first.
    void takeBack(JournalEntryRecord entry) {
        switch (Entry.Operation.valueOf(entry.getOperation())) {
            case INSERT -> RowText.rows(requireNonNull(entry.getNewValue())).forEach(row -> rows.remove(row.id()));
            case DELETE -> RowText.rows(requireNonNull(entry.getOldValue()))
                    .forEach(row -> rows.put(row.id(), written(row)));
            case UPDATE -> rows.computeIfPresent(entry.getRowId(), (id, row) -> {
                RowText.set(row, requireNonNull(table.field(entry.getField())), entry.getOldValue());
                return row;
            });
        }
    }

    private R written(RowText.Row text) {
        var row = dsl.newRecord(table);
        Defaults.fill(row);
        text.fields().forEach((name, value) -> RowText.set(row, requireNonNull(table.field(name)), value));
        return row;
    }
}
