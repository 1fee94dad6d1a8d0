package no.faseport.store;

import static no.faseport.store.schema.Tables.JOURNAL_ENTRY;
import static no.faseport.store.schema.Tables.JOURNAL_TRANSACTION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.portfolio.ChangeDetail;
import no.faseport.portfolio.HistoryLine;
import no.faseport.portfolio.HistoryLine.Kind;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.JournalEntry;
import no.faseport.store.schema.tables.JournalTransaction;
import no.faseport.store.schema.tables.records.JournalTransactionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// The journal: what was done, by whom and when, down to the field. Lines are added and never changed.
public final class Journal {
    private static final JournalTransaction J = JOURNAL_TRANSACTION;
    private static final JournalEntry E = JOURNAL_ENTRY;
    private static final JournalTransaction LATER = JOURNAL_TRANSACTION.as("later");
    private static final JournalTransaction LATEST = JOURNAL_TRANSACTION.as("latest");

    private final DSLContext dsl;

    Journal(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Adds a transaction with its entries and gives the instant it is recorded with (UTC, microseconds).
    Instant write(Clock clock, Header header, List<Entry> entries) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var transaction = dsl.newRecord(JOURNAL_TRANSACTION);
        transaction.setId(header.id());
        transaction.setRecordedAt(at.atOffset(ZoneOffset.UTC));
        transaction.setAuthor(shortened(header.author(), J.AUTHOR));
        transaction.setSentence(shortened(header.sentence(), J.SENTENCE));
        transaction.setKind(header.kind().name());
        transaction.setTargetId(header.target());
        transaction.insert();
        write(header.id(), entries);
        return at;
    }

    /// A sentence quotes what people write, which may be longer than the sentence has room for.
    private static String shortened(String text, Field<String> field) {
        int room = field.getDataType().length();
        return KeptText.of(text.length() <= room ? text : text.substring(0, room - 1) + "…");
    }

    private void write(UUID transaction, List<Entry> entries) {
        var values = new ArrayList<List<@Nullable Object>>(entries.size());
        for (var entry : entries) {
            values.add(Arrays.asList(transaction, values.size(), entry.operation().name(), entry.table(),
                    entry.project(), entry.row(), entry.field(), entry.before(), entry.after()));
        }
        new Batch(dsl).run(dsl.insertInto(JOURNAL_ENTRY)
                .columns(E.TRANSACTION_ID, E.POSITION, E.OPERATION, E.TABLE_NAME, E.PROJECT_ID, E.ROW_ID, E.FIELD,
                        E.OLD_VALUE,
                        E.NEW_VALUE)
                .values(new UUID(0, 0), 0, "", "", new UUID(0, 0), new UUID(0, 0), "", "", ""), values);
    }

    /// Who did what, before it is written down.
    record Header(UUID id, String author, String sentence, Kind kind, @Nullable UUID target) {
    }

    /// The newest `limit` changes, newest first, of everything or of what belongs to `project`.
    public List<HistoryLine> history(Optional<ProjectId> project, int limit) {
        return dsl.select(J.ID, J.RECORDED_AT, J.AUTHOR, J.SENTENCE, J.KIND, field(isUndone()))
                .from(J)
                .where(project.map(id -> J.ID.in(dsl.select(JOURNAL_ENTRY.TRANSACTION_ID)
                        .from(JOURNAL_ENTRY)
                        .where(JOURNAL_ENTRY.PROJECT_ID.eq(id.value()))))
                        .orElse(noCondition()))
                .orderBy(J.ID.desc())
                .limit(limit)
                .fetch(line -> new HistoryLine(line.value1(), line.value2().toInstant(), line.value3(), line.value4(),
                        Kind.valueOf(line.value5()), line.value6()));
    }

    /// What a change did, thing by thing and field by field, in the order it was done; of a great change the beginning.
    public List<ChangeDetail> details(UUID change) {
        return new ChangeDetails(dsl).of(change);
    }

    /// The change that undo would take back for `author`: the newest that is not undone, but never the making of the portfolio.
    Optional<Header> undoable(String author) {
        return undoable(author, 1).stream().findFirst();
    }

    /// The `most` newest changes that undo would take back for `author`, newest first.
    List<Header> undoable(String author, int most) {
        return dsl.selectFrom(J)
                .where(J.AUTHOR.eq(author), J.KIND.eq(Kind.DO.name()), not(isUndone()))
                .andExists(dsl.selectOne()
                        .from(LATER)
                        .where(LATER.ID.lt(J.ID)))
                .orderBy(J.ID.desc())
                .limit(most)
                .fetch(Journal::header);
    }

    /// The undo that redo would take back for `author`: that of the oldest undone change, unless something was done since.
    Optional<Header> redoable(String author) {
        return redoable(author, 1).stream().findFirst();
    }

    /// The `most` undos that redo would take back for `author`, in that order.
    List<Header> redoable(String author, int most) {
        return dsl.selectFrom(J)
                .where(J.AUTHOR.eq(author), J.KIND.eq(Kind.UNDO.name()))
                .andNotExists(dsl.selectOne()
                        .from(LATER)
                        .where(LATER.AUTHOR.eq(author), LATER.KIND.eq(Kind.DO.name()), LATER.ID.gt(J.ID)))
                .andNotExists(dsl.selectOne()
                        .from(LATER)
                        .where(LATER.TARGET_ID.eq(J.TARGET_ID), LATER.ID.gt(J.ID)))
                .orderBy(J.TARGET_ID)
                .limit(most)
                .fetch(Journal::header);
    }

    /// True where the newest word about a change is that it was undone.
    private Condition isUndone() {
        return exists(dsl.selectOne()
                .from(LATER)
                .where(LATER.TARGET_ID.eq(J.ID), LATER.KIND.eq(Kind.UNDO.name()))
                .andNotExists(dsl.selectOne()
                        .from(LATEST)
                        .where(LATEST.TARGET_ID.eq(J.ID), LATEST.ID.gt(LATER.ID))));
    }

    /// How many changes there have been, undone ones and those that undid them too: as long as it is the same, nothing has changed.
    public int size() {
        return dsl.fetchCount(J);
    }

    /// The key of the newest change, if anything was ever changed.
    Optional<UUID> newest() {
        return dsl.select(J.ID)
                .from(J)
                .orderBy(J.ID.desc())
                .limit(1)
                .fetchOptional(J.ID);
    }

    /// The key of the last change recorded before `end`, if there is one; the keys tell the order, also where a clock went wrong.
    Optional<UUID> newestBefore(Instant end) {
        return dsl.select(J.ID)
                .from(J)
                .where(J.RECORDED_AT.lt(end.atOffset(ZoneOffset.UTC)))
                .orderBy(J.ID.desc())
                .limit(1)
                .fetchOptional(J.ID);
    }

    /// The entries of a transaction, one for each row, last first, as they must be taken back.
    List<Entry> backwards(UUID transaction) {
        return dsl.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.TRANSACTION_ID.eq(transaction))
                .orderBy(JOURNAL_ENTRY.POSITION.desc())
                .fetch(row -> new Entry(Entry.Operation.valueOf(row.getOperation()), row.getTableName(),
                        row.getProjectId(), row.getRowId(), row.getField(), row.getOldValue(), row.getNewValue()))
                .stream().flatMap(entry -> entry.single().reversed().stream()).toList();
    }

    private static Header header(JournalTransactionRecord line) {
        return new Header(line.getId(), line.getAuthor(), line.getSentence(), Kind.valueOf(line.getKind()),
                line.getTargetId());
    }
}
