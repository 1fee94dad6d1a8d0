package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.JOURNAL_ENTRY;
import static no.faseport.store.schema.Tables.JOURNAL_TRANSACTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.portfolio.Progress;
import no.faseport.store.schema.DefaultSchema;
import no.faseport.store.schema.tables.records.JournalEntryRecord;
import no.faseport.words.Message;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Whether every row is what the journal says it has become.
///
/// The journal is walked through once, for all tables: it is most of a large file. What a row should hold is kept as one
/// number, the sum of what its fields come to, so that a portfolio of any size can be checked.
final class JournalCheck {
    private static final int AT_ONCE = 1000;

    /// How much of the work the journal is; the rows are the rest.
    private static final double JOURNAL = 0.7;

    private final DSLContext dsl;
    private final Progress progress;

    /// A check that tells `progress` how far it has come, and ends where the user stops it.
    JournalCheck(DSLContext dsl, Progress progress) {
        this.dsl = dsl;
        this.progress = progress;
    }

    /// What a row should be: the sum of its fields, the lowest version it can have, and the change that came last.
    private record Expected(long sum, int version, UUID last) {
        Expected changed(Table<?> table, JournalEntryRecord entry) {
            var field = requireNonNull(table.field(entry.getField()));
            var now = sum - part(field, entry.getOldValue()) + part(field, entry.getNewValue());
            return new Expected(now, last.equals(entry.getTransactionId()) ? version : version + 1,
                    entry.getTransactionId());
        }
    }

    /// Everything that is wrong; empty where all is well, and what has been found where the user stops it.
    List<Message> findings() {
        var expected = expected();
        var findings = new ArrayList<Message>();
        int done = 0;
        for (var rows : expected.entrySet()) {
            if (progress.isCancelled()) {
                return findings;
            }
            int wrong = wrong(rows.getKey(), rows.getValue());
            if (wrong > 0) {
                findings.add(Message.of("check.journal", Message.of("table." + rows.getKey().getName()), wrong));
            }
            progress.at(JOURNAL + (1 - JOURNAL) * ++done / expected.size());
        }
        int loose = dsl.fetchCount(dsl.selectOne()
                .from(JOURNAL_ENTRY)
                .leftJoin(JOURNAL_TRANSACTION).on(JOURNAL_TRANSACTION.ID.eq(JOURNAL_ENTRY.TRANSACTION_ID))
                .where(JOURNAL_TRANSACTION.ID.isNull()));
        if (loose > 0) {
            findings.add(Message.of("check.journalLoose", loose));
        }
        return findings;
    }

    private int wrong(Table<?> table, Map<UUID, Expected> expected) {
        int wrong = 0;
        try (var rows = dsl.selectFrom(table).fetchSize(AT_ONCE).fetchLazy()) {
            for (Record row : rows) {
                var id = requireNonNull(row.get(Recorder.id(table)));
                var said = expected.remove(id);
                if (said == null || said.sum() != sum(row)
                        || requireNonNull(row.get(Recorder.version(table))) < said.version()) {
                    wrong++;
                }
            }
        }
        return wrong + expected.size();
    }

    private Map<Table<?>, Map<UUID, Expected>> expected() {
        var expected = new LinkedHashMap<Table<?>, Map<UUID, Expected>>();
        var named = new HashMap<String, Table<?>>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.field(Recorder.VERSION) != null) {
                expected.put(table, new HashMap<>());
                named.put(table.getName(), table);
            }
        }
        double all = dsl.fetchCount(JOURNAL_ENTRY);
        int done = 0;
        try (var entries = dsl.selectFrom(JOURNAL_ENTRY)
                .orderBy(JOURNAL_ENTRY.TRANSACTION_ID, JOURNAL_ENTRY.POSITION)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (var entry : entries) {
                if (++done % AT_ONCE == 0) {
                    progress.at(JOURNAL * done / all);
                    if (progress.isCancelled()) {
                        return expected;
                    }
                }
                Optional.ofNullable(named.get(entry.getTableName()))
                        .ifPresent(table -> follow(entry, table, requireNonNull(expected.get(table))));
            }
        }
        return expected;
    }

    private static void follow(JournalEntryRecord entry, Table<?> table, Map<UUID, Expected> expected) {
        switch (Entry.Operation.valueOf(entry.getOperation())) {
            case INSERT -> RowText.rows(requireNonNull(entry.getNewValue()))
                    .forEach(row -> expected.put(row.id(), made(table, row, entry.getTransactionId())));
            case UPDATE -> expected.computeIfPresent(entry.getRowId(), (id, before) -> before.changed(table, entry));
            case DELETE -> RowText.rows(requireNonNull(entry.getOldValue())).forEach(row -> expected.remove(row.id()));
        }
    }

    private static Expected made(Table<?> table, RowText.Row row, UUID transaction) {
        long sum = 0;
        int version = 1;
        for (var field : row.fields().entrySet()) {
            if (field.getKey().equals(Recorder.VERSION)) {
                version = Integer.parseInt(requireNonNull(field.getValue()));
            } else {
                sum += part(requireNonNull(table.field(field.getKey())), field.getValue());
            }
        }
        return new Expected(sum, version, transaction);
    }

    private static long sum(Record row) {
        long sum = 0;
        for (var field : row.fields()) {
            if (!field.getName().equals(Recorder.VERSION)) {
                sum += part(field, RowText.value(row, field));
            }
        }
        return sum;
    }

    /// A field at its default comes to nothing, as does one that was not there when the row was written.
    private static long part(Field<?> field, @Nullable String value) {
        return value == null || value.equals(Defaults.text(field))
                ? 0
                : 0x9e3779b97f4a7c15L * (31L * field.getName().hashCode() + value.hashCode());
    }
}
