package no.faseport.store;

import static no.faseport.store.schema.Tables.PROJECT;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.Changed;
import no.faseport.portfolio.HistoryLine.Kind;
import no.faseport.portfolio.NotChanged;
import no.faseport.portfolio.Topic;
import no.faseport.portfolio.UndoState;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.DefaultSchema;
import no.faseport.words.Message;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// An open portfolio: readings, changes that are on disk and in the journal when they return, undo and redo.
public final class Store implements AutoCloseable {
    /// From how many rows on a change is one to be careful with.
    public static final int LARGE = 2000;

    /// As many changes as one text is likely to take.
    private static final int MOST = 200;

    private final Database database;
    private final DSLContext dsl;
    private final Clock clock;
    private final ReentrantLock changing = new ReentrantLock();
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

    Store(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.dsl = DSL.using(database.connections(), database.dialect(),
                new Settings().withRenderSchema(false).withExecuteLogging(false));
    }

    /// Tell `listener` of every commit, on the thread that made it.
    public void onChange(Consumer<Changed> listener) {
        listeners.add(listener);
    }

    /// Reads a row of every table, so that a schema that is not ours or a file that cannot be read is known at once.
    void probe() {
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> dsl.selectFrom(table).limit(1).fetch());
        new Journal(dsl).newest().ifPresent(Uid::after);
    }

    /// True where changes are refused.
    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    /// Takes a backup of this moment; [NotChanged] where it cannot be written.
    public Backup backUp() {
        changing.lock();
        try {
            return database.backUp();
        } finally {
            changing.unlock();
        }
    }

    /// Keeps what there is before a change of more than about [#LARGE] rows, which a crash could tear in two (decision 0003);
    /// [NotChanged] where it cannot be written.
    public void secure() {
        changing.lock();
        try {
            database.secure();
        } finally {
            changing.unlock();
        }
    }

    /// What `reading` finds, all from one moment.
    public <T> T read(Function<Work, T> reading) {
        try {
            return dsl.transactionResult(transaction -> {
                transaction.dsl()
                        .connection(open -> open.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
                return reading.apply(new Work(transaction.dsl(), new Recorder(transaction.dsl())));
            });
        } catch (DataAccessException e) {
            throw DiskFailure.isBehind(e) ? new NotChanged(Message.of("store.givenUp"), e) : e;
        }
    }

    /// The project as it was when `day` ended where the user is: a portfolio of its own in memory, to be read and closed.
    /// Nothing where the project was not there yet.
    public Optional<Store> past(ProjectId project, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return read(work -> work.past(project, end))
                .map(past -> new Store(InMemory.of(past.rows(), List.of(project.value())),
                        Clock.fixed(end.minus(1, ChronoUnit.MICROS), clock.getZone())));
    }

    /// The portfolio as it was when `day` ended where the user is: one of its own in memory, to be read and closed, without
    /// its journal. Nothing where it had not been set up yet.
    public Optional<Store> past(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return read(work -> work.past(end)).map(rows -> new Store(InMemory.of(rows, keys(rows)),
                Clock.fixed(end.minus(1, ChronoUnit.MICROS), clock.getZone())));
    }

    private static List<UUID> keys(Map<Table<?>, Collection<Record>> rows) {
        return rows.getOrDefault(PROJECT, List.of()).stream().map(row -> row.get(PROJECT.ID)).toList();
    }

    /// Does `body` whole or not at all, with its journal; on disk when this returns. A body that writes nothing leaves no trace.
    public <T> T change(String author, Function<Work, Said<T>> body) {
        return recorded((tx, recorder) -> {
            var said = body.apply(new Work(tx, recorder));
            return new Step<>(said.value(), new Journal.Header(Uid.next(), author, said.sentence(), Kind.DO, null));
        });
    }

    /// What undo and redo would do for `author`.
    public UndoState undoState(String author) {
        return read(work -> new UndoState(work.journal().undoable(author).map(Journal.Header::sentence),
                work.journal().redoable(author).map(Journal.Header::sentence)));
    }

    /// Takes `author`'s newest change back; nothing where there is none.
    public Optional<UndoResult> undo(String author) {
        var text = read(work -> new Typing(work.journal())
                .length(work.journal().undoable(author, MOST).stream().map(Journal.Header::id).toList()));
        return reverse(journal -> journal.undoable(author), Kind.UNDO, author, text);
    }

    /// Puts back what `author` last took back; nothing where there is none, or something was done since.
    public Optional<UndoResult> redo(String author) {
        var text = read(work -> new Typing(work.journal()).length(work.journal().redoable(author, MOST).stream()
                .flatMap(undone -> Optional.ofNullable(undone.target()).stream()).toList()));
        return reverse(journal -> journal.redoable(author), Kind.REDO, author, text);
    }

    /// As many reversals as a text has changes; the first that cannot be done whole is the last.
    private Optional<UndoResult> reverse(Function<Journal, Optional<Journal.Header>> which, Kind kind, String author,
            int times) {
        var result = reverse(which, kind, author);
        for (int i = 1; i < times && result.filter(UndoResult::isWhole).isPresent(); i++) {
            result = reverse(which, kind, author);
        }
        return result;
    }

    private Optional<UndoResult> reverse(Function<Journal, Optional<Journal.Header>> which, Kind kind, String author) {
        var sentence = new AtomicReference<String>("");
        try {
            return recorded((tx, recorder) -> {
                var journal = new Journal(tx);
                var found = which.apply(journal);
                if (found.isEmpty()) {
                    return new Step<>(Optional.<UndoResult>empty(), null);
                }
                var change = found.get();
                sentence.set(change.sentence());
                var entries = journal.backwards(change.id());
                var held = new Frozen(tx).holds(entries)
                        .or(() -> new LockedMonths(tx, recorder).holds(entries))
                        .or(() -> new LaterEditions(tx, recorder).holds(entries));
                if (held.isPresent()) {
                    return new Step<>(Optional.of(new UndoResult(change.sentence(), false, List.of(held.get()))), null);
                }
                new Foundation(tx, recorder).refuse(change.id(), entries);
                var conflicts = new Reversal(tx, recorder, Foundation.carriesDecision(entries)).of(entries);
                UUID target = change.target() == null ? change.id() : change.target();
                return new Step<>(Optional.of(new UndoResult(change.sentence(), true, conflicts)),
                        new Journal.Header(Uid.next(), author, change.sentence(), kind, target));
            });
        } catch (Reversal.Blocked e) {
            return Optional.of(new UndoResult(sentence.get(), false, List.of(e.conflict())));
        }
    }

    private record Step<T>(T value, Journal.@org.jspecify.annotations.Nullable Header header) {
    }

    private interface Body<T> {
        Step<T> in(DSLContext tx, Recorder recorder);
    }

    private record Committed<T>(T value, Optional<Changed> changed) {
    }

    private <T> T recorded(Body<T> body) {
        changing.lock();
        try {
            database.beforeChange();
            var committed = committed(body);
            committed.changed().ifPresent(changed -> {
                database.flush();
                listeners.forEach(listener -> listener.accept(changed));
            });
            return committed.value();
        } finally {
            changing.unlock();
        }
    }

    private <T> Committed<T> committed(Body<T> body) {
        try {
            return dsl.transactionResult(transaction -> {
                var recorder = new Recorder(transaction.dsl());
                var step = body.in(transaction.dsl(), recorder);
                return new Committed<>(step.value(), journaled(transaction.dsl(), step, recorder.entries()));
            });
        } catch (DataAccessException e) {
            throw switch (e.sqlStateClass()) {
                case C23_INTEGRITY_CONSTRAINT_VIOLATION -> new NotChanged(Message.of("store.refused.bound"), e);
                case C40_TRANSACTION_ROLLBACK -> new LostUpdate(e);
                default -> DiskFailure.isBehind(e) ? new NotChanged(Message.of("store.refused.disk"), e) : e;
            };
        }
    }

    private Optional<Changed> journaled(DSLContext tx, Step<?> step, List<Entry> entries) {
        var header = step.header();
        if (header == null || (entries.isEmpty() && header.kind() == Kind.DO)) {
            return Optional.empty();
        }
        var projects = entries.stream().filter(entry -> entry.table().equals("budget_line")).map(Entry::project)
                .filter(Objects::nonNull).distinct().toList();
        new YearSums(tx).renew(projects);
        Instant at = new Journal(tx).write(clock, header, entries);
        return Optional.of(new Changed(header.sentence(), at, topics(entries)));
    }

    private static Set<Topic> topics(List<Entry> entries) {
        return entries.stream().map(Entry::table).distinct().map(Store::topic).collect(Collectors.toSet());
    }

    private static Topic topic(String table) {
        return switch (table) {
            case "project" -> Topic.PROJECTS;
            case "gate", "gate_answer", "decision", "decision_condition", "decision_financing", "meeting" ->
                Topic.GATES;
            case "activity", "dependency", "plan_terms", "work_calendar", "calendar_day", "baseline",
                    "baseline_activity", "estimate", "resource", "absence", "assignment" ->
                Topic.PLAN;
            case "budget_line", "budget_edition", "budget_edition_line", "locked_period", "forecast_made", "commitment",
                    "funding", "price_growth", "vat_share", "asset_life", "internal_time", "it_system",
                    "system_project",
                    "running_cost", "charge_key", "charge_party", "charge_weight", "import_run" ->
                Topic.MONEY;
            case "benefit", "benefit_year", "indicator", "measurement" -> Topic.BENEFITS;
            case "tolerance", "project_role", "stakeholder", "document", "log_entry", "project_link" -> Topic.ROOM;
            case "status_report", "status_section" -> Topic.STATUS;
            default -> Topic.SETTINGS;
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
