package no.faseport.store;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
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

    /// Is told of every row that is changed on the way: as it was seen last, and as it was before.
    interface Watch<R> {
        /// A row that is not so any more.
        void left(R row);

        /// A row that is so from here on.
        void came(R row);
    }

    /// The rows in `rows` as they stand, by their keys.
    RowsThen(DSLContext dsl, Table<? extends R> table, Map<UUID, R> rows) {
        this.dsl = dsl;
        this.table = table;
        this.rows = rows;
    }

    /// Takes an entry about this table back; entries must come newest first.
    void takeBack(JournalEntryRecord entry) {
        takeBack(entry, new Watch<>() {
            @Override
            public void left(R row) {
                // nobody looks
            }

            @Override
            public void came(R row) {
                // nobody looks
            }
        });
    }

    /// As [#takeBack(JournalEntryRecord)], before the eyes of `watch`.
    void takeBack(JournalEntryRecord entry, Watch<? super R> watch) {
        switch (Entry.Operation.valueOf(entry.getOperation())) {
            case INSERT -> RowText.rows(requireNonNull(entry.getNewValue())).forEach(row -> Optional
                    .ofNullable(rows.remove(row.id())).ifPresent(watch::left));
            case DELETE -> RowText.rows(requireNonNull(entry.getOldValue())).forEach(row -> {
                var there = written(row);
                rows.put(row.id(), there);
                watch.came(there);
            });
            case UPDATE -> Optional.ofNullable(rows.get(entry.getRowId())).ifPresent(row -> {
                watch.left(row);
                RowText.set(row, requireNonNull(table.field(entry.getField())), entry.getOldValue());
                watch.came(row);
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
