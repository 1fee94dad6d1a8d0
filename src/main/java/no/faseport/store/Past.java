package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.JOURNAL_ENTRY;
import static no.faseport.store.schema.Tables.JOURNAL_TRANSACTION;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.PROJECT_LINK;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.faseport.store.schema.DefaultSchema;
import no.faseport.store.schema.tables.records.JournalEntryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The rows of a project as they were when the journal had come to a certain change.
///
/// The rows that stand now are read, and every later entry of the journal is taken back in memory, newest first. What all
/// projects share is taken back with them, and so are the projects this one hangs together with, as far as their own row
/// and what they deliver. A row's version is not in the journal and stays what it is now.
final class Past {
    /// As many of the newest changes as anybody looks at in a project's overview.
    private static final int CHANGES = 100;
    private static final UUID NO_PROJECT = new UUID(0, 0);

    private final DSLContext now;
    private final UUID project;
    private final UUID last;
    private final Map<Table<?>, Map<UUID, Record>> rows = new LinkedHashMap<>();

    /// The rows of `project` as the change `last` left them.
    Past(DSLContext now, UUID project, UUID last) {
        this.now = now;
        this.project = project;
        this.last = last;
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> table.field(Recorder.VERSION) != null)
                .forEach(table -> rows.put(table, new TreeMap<>()));
    }

    /// True where the project was there.
    boolean isThere() {
        return of(PROJECT).containsKey(project);
    }

    /// Every row there was, by table.
    Map<Table<?>, Collection<Record>> rows() {
        var all = new LinkedHashMap<Table<?>, Collection<Record>>();
        rows.forEach((table, some) -> all.put(table, some.values()));
        return all;
    }

    /// The rows of all projects as the change `last` left them, without what had been done to each.
    static Map<Table<?>, Collection<Record>> whole(DSLContext now, UUID last) {
        var past = new Past(now, NO_PROJECT, last);
        past.rows.keySet().forEach(table -> past.read(table, DSL.noCondition()));
        past.takeBack(DSL.noCondition());
        return past.rows();
    }

    /// Reads what stands now, and takes back what has been done since.
    Past read() {
        rows.keySet().stream().filter(table -> owner(table) == null).forEach(table -> read(table, DSL.noCondition()));
        takeBack(JOURNAL_ENTRY.PROJECT_ID.isNull());
        read(rows.keySet().stream().filter(table -> owner(table) != null).toList(), Set.of(project));
        if (isThere()) {
            readNeighbours();
            readJournal();
        }
        return this;
    }

    private void read(Collection<Table<?>> tables, Set<UUID> projects) {
        tables.forEach(table -> read(table, requireNonNull(owner(table)).in(projects)));
        takeBack(JOURNAL_ENTRY.PROJECT_ID.in(projects)
                .and(JOURNAL_ENTRY.TABLE_NAME.in(tables.stream().map(Table::getName).toList())));
    }

    private void read(Table<?> table, Condition which) {
        var found = of(table);
        now.selectFrom(table)
                .where(which)
                .forEach(row -> found.put(requireNonNull(row.get(Recorder.id(table))), row));
    }

    private Map<UUID, Record> of(Table<?> table) {
        return requireNonNull(rows.get(table));
    }

    /// The field that says whose a row is; null where it is everybody's.
    private static @Nullable Field<UUID> owner(Table<?> table) {
        return table.equals(PROJECT) ? PROJECT.ID : table.field(Recorder.PROJECT, UUID.class);
    }

    private void takeBack(Condition which) {
        now.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.TRANSACTION_ID.gt(last), which)
                .orderBy(JOURNAL_ENTRY.TRANSACTION_ID.desc(), JOURNAL_ENTRY.POSITION.desc())
                .forEach(this::takeBack);
    }

    private void takeBack(JournalEntryRecord entry) {
        var table = requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(entry.getTableName()));
        new RowsThen<>(now, table, of(table)).takeBack(entry);
    }

    /// Reads the projects that this one points at or that point at it, so that they can be named.
    private void readNeighbours() {
        var neighbours = new HashSet<UUID>();
        of(PROJECT).values().forEach(row -> add(neighbours, row.get(PROJECT.PARENT_ID)));
        of(PROJECT_LINK).values().forEach(row -> add(neighbours, row.get(PROJECT_LINK.RECEIVER_ID)));
        neighbours.addAll(now.fetchValues(PROJECT.ID, PROJECT.PARENT_ID.eq(project)));
        neighbours.addAll(now.fetchValues(PROJECT_LINK.PROJECT_ID, PROJECT_LINK.RECEIVER_ID.eq(project)));
        neighbours.remove(project);
        if (!neighbours.isEmpty()) {
            read(List.of(PROJECT, PROJECT_LINK), neighbours);
        }
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /// Reads what had been done to the project by then; one entry for each change says that it was about this project. What took
    /// such a change back belongs with it, also where it found nothing left to take back and has no entry.
    private void readJournal() {
        var about = now.select(JOURNAL_ENTRY.TRANSACTION_ID, min(JOURNAL_ENTRY.POSITION).as(JOURNAL_ENTRY.POSITION))
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.PROJECT_ID.eq(project), JOURNAL_ENTRY.TRANSACTION_ID.le(last))
                .groupBy(JOURNAL_ENTRY.TRANSACTION_ID)
                .orderBy(JOURNAL_ENTRY.TRANSACTION_ID.desc())
                .limit(CHANGES)
                .asTable(name("about"));
        var first = requireNonNull(about.field(JOURNAL_ENTRY.TRANSACTION_ID));
        var entries = now.select(JOURNAL_ENTRY.fields())
                .from(about)
                .join(JOURNAL_ENTRY).on(JOURNAL_ENTRY.TRANSACTION_ID.eq(first),
                        JOURNAL_ENTRY.POSITION.eq(requireNonNull(about.field(JOURNAL_ENTRY.POSITION))))
                .fetchInto(JOURNAL_ENTRY);
        var done = entries.map(JournalEntryRecord::getTransactionId);
        var changes = now.selectFrom(JOURNAL_TRANSACTION)
                .where(JOURNAL_TRANSACTION.ID.in(done)
                        .or(JOURNAL_TRANSACTION.TARGET_ID.in(done).and(JOURNAL_TRANSACTION.ID.le(last))))
                .fetch();
        keep(JOURNAL_ENTRY, entries, JOURNAL_ENTRY.TRANSACTION_ID);
        keep(JOURNAL_TRANSACTION, changes, JOURNAL_TRANSACTION.ID);
    }

    private void keep(Table<?> table, List<? extends Record> found, Field<UUID> key) {
        var kept = new TreeMap<UUID, Record>();
        found.forEach(row -> kept.put(requireNonNull(row.get(key)), row));
        rows.put(table, kept);
    }
}
