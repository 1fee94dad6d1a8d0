package no.faseport.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.portfolio.Obstacle;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.engine.DbObject;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.SearchRow;
import org.h2.value.VersionedValue;

/// A look into a portfolio's file before H2's engine runs anything in it; the file is read, and never written.
///
/// The storage below the engine is opened alone, and every statement that the engine would run when it opens the file is
/// held against [KnownSql]. What the storage itself would load or deserialize is looked at before that.
final class Inspection {
    private static final String TYPES = "_";
    private static final String PREPARED = "openTransactions";
    private static final String STATEMENTS = "table.0";
    private static final long MOST_BEGUN = 128 * 1024;
    private static final String OUR_PACE = "SET CACHE_SIZE ";
    private static final String CLOSED = "clean:1";
    private static final int HEADER = 4096;

    private final Address.File address;

    Inspection(Address.File address) {
        this.address = address;
    }

    /// What the file holds: the version of its schema, or why it cannot be opened.
    sealed interface Finding {
        /// A portfolio that may be opened.
        record Portfolio(MigrationVersion schema, boolean isSetUp) implements Finding {
        }

        /// Something that may not.
        record Refused(Obstacle why) implements Finding {
        }
    }

    private static Finding refused(Obstacle why) {
        return new Finding.Refused(why);
    }

    /// Looks into the file; whatever is in it, this comes back with a finding.
    Finding finding(MigrationVersion newest) {
        var path = address.toString();
        if (!Files.isRegularFile(address.file())) {
            return refused(new Obstacle.Missing(path));
        }
        try {
            if (!beginsAsH2(address.file())) {
                return refused(new Obstacle.NotAPortfolio(path));
            }
            return inside(newest);
        } catch (IOException e) {
            return refused(new Obstacle.Unreachable(path, e.toString()));
        } catch (RuntimeException | Error e) {
            // H2 tells a damaged file by any exception, and by an error where a length in it is out of all reason
            if (e instanceof MVStoreException told && told.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                return refused(new Obstacle.Locked(path, new InUse(address).read()));
            }
            System.getLogger(Inspection.class.getName()).log(System.Logger.Level.INFO, "A damaged portfolio", e);
            return refused(new Obstacle.Damaged(path, new Backups(address).newest()));
        }
    }

    /// The header stands twice, so that one of them survives a write cut short.
    private static boolean beginsAsH2(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(HEADER + 4), StandardCharsets.ISO_8859_1);
            return start.startsWith("H:2,") || start.startsWith("H:2,", HEADER);
        }
    }

    private Finding inside(MigrationVersion newest) {
        var path = address.toString();
        try (var store = storage()) {
            var unknown = unknownType(store);
            if (unknown.isPresent() || isPrepared(store)) {
                return refused(new Obstacle.Hostile(path, unknown.orElse(PREPARED)));
            }
        }
        try (var store = storage()) {
            if (!store.hasMap(STATEMENTS)) {
                return refused(store.getMapNames().isEmpty() && isSmall()
                        ? new Obstacle.Unfinished(path)
                        : new Obstacle.NotAPortfolio(path));
            }
            var transactions = new TransactionStore(store, new MetaType<>(null, (thread, e) -> {
            }), new ValueDataType(), 0);
            transactions.init();
            return judged(transactions, newest);
        }
    }

    private MVStore storage() {
        var storage = new MVStore.Builder().fileName(address.file().toString()).readOnly();
        return (wasClosed() ? storage : storage.recoveryMode()).open();
    }

    /// Lets the storage look through the whole of a file that was not closed, and note in its header what is newest in it.
    ///
    /// Without this H2 is content with the newest state that the header leads to, which is not always the last that was
    /// written: where Faseport was killed in the middle of a write, what it had shown as saved before could be passed over.
    void mend() {
        if (!wasClosed()) {
            new MVStore.Builder().fileName(address.file().toString()).recoveryMode().autoCommitDisabled().open()
                    .close();
        }
    }

    /// True where both copies of the header say that the file was closed in an orderly way.
    boolean wasClosed() {
        try (var in = Files.newInputStream(address.file())) {
            var header = new String(in.readNBytes(2 * HEADER), StandardCharsets.ISO_8859_1);
            return header.indexOf(CLOSED) < HEADER && header.indexOf(CLOSED, HEADER) >= HEADER;
        } catch (IOException e) {
            return false;
        }
    }

    /// The first class that the storage would load and that is not one of H2's types.
    private static Optional<String> unknownType(MVStore store) {
        var types = new KnownTypes();
        try {
            store.openMap(TYPES, new MVMap.Builder<String, DataType<?>>().keyType(StringDataType.INSTANCE)
                    .valueType(types)).cursor(null).forEachRemaining(name -> {
                    });
        } catch (RuntimeException e) {
            if (types.unknown.isEmpty()) {
                throw e;
            }
        }
        return types.unknown.stream().findFirst();
    }

    /// A transaction prepared in two phases is kept as serialized Java objects; Faseport never makes one.
    private static boolean isPrepared(MVStore store) {
        var id = store.getMetaMap().get("name." + PREPARED);
        var root = id == null ? null : store.getLayoutMap().get("root." + id);
        return root != null && !root.equals("0");
    }

    private record Statement(int id, int kind, String sql) {
    }

    private Finding judged(TransactionStore transactions, MigrationVersion newest) {
        var path = address.toString();
        var statements = rows(transactions, STATEMENTS)
                .map(row -> new Statement(row.getValue(0).getInt(), row.getValue(2).getInt(),
                        row.getValue(3).getString()))
                .toList();
        var schema = schema(transactions, statements);
        if (schema.isPresent() && schema.get().compareTo(newest) > 0) {
            return refused(new Obstacle.Newer(path, schema.get().getVersion()));
        }
        var unknown = statements.stream().filter(one -> !KnownSql.knows(one.kind(), one.sql())).findFirst();
        if (unknown.isPresent()) {
            return refused(new Obstacle.Hostile(path, KnownSql.shortened(unknown.get().sql())));
        }
        var ours = statements.stream()
                .filter(one -> KnownSql.table(one.sql()).equals("\"public\".\"portfolio\"")).findFirst();
        boolean isSetUp = ours.filter(table -> rows(transactions, "table." + table.id()).findAny().isPresent())
                .isPresent();
        if (schema.isPresent() && ours.isPresent()) {
            return new Finding.Portfolio(schema.get(), isSetUp);
        }
        return refused(isSetUp || !isBegun(statements) || !isSmall()
                ? new Obstacle.NotAPortfolio(path)
                : new Obstacle.Unfinished(path));
    }

    /// True where the file is one that Faseport began to make: it is kept at our pace, which other programs have no reason for.
    private static boolean isBegun(List<Statement> statements) {
        return statements.stream().anyMatch(one -> one.kind() == DbObject.SETTING && one.sql().startsWith(OUR_PACE));
    }

    /// True where the file is smaller than any that has been a whole portfolio, and none was ever kept of it: one that is damaged may
    /// look as if it had only begun.
    private boolean isSmall() {
        return address.file().toFile().length() <= MOST_BEGUN && new Backups(address).newest().isEmpty();
    }

    /// The highest version in Flyway's own table, read without Flyway.
    private static Optional<MigrationVersion> schema(TransactionStore transactions, List<Statement> statements) {
        return statements.stream()
                .filter(one -> KnownSql.table(one.sql()).equals("\"public\".\"flyway_schema_history\""))
                .flatMap(one -> rows(transactions, "table." + one.id()))
                .map(row -> row.getValue(1).getString())
                .flatMap(version -> version(version).stream())
                .max(MigrationVersion::compareTo);
    }

    private static Optional<MigrationVersion> version(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(MigrationVersion.fromVersion(text));
        } catch (FlywayException e) {
            return Optional.empty();
        }
    }

    /// Every row of a table, also as a transaction cut short would have it, since the engine may yet commit that one.
    private static Stream<SearchRow> rows(TransactionStore transactions, String table) {
        TransactionMap<Long, SearchRow> map = transactions.begin().openMap(table);
        var rows = new ArrayList<SearchRow>();
        var cursor = map.map.cursor(null);
        while (cursor.hasNext()) {
            cursor.next();
            VersionedValue<SearchRow> value = cursor.getValue();
            Stream.of(Optional.ofNullable(value.getCurrentValue()), Optional.ofNullable(value.getCommittedValue()))
                    .flatMap(Optional::stream).forEach(rows::add);
        }
        return rows.stream();
    }

    /// How the storage reads its list of types, each of which is the name of a class that it loads: only H2's own are let through.
    private static final class KnownTypes extends BasicDataType<DataType<?>> {
        private static final String NESTING = "org.h2.mvstore.tx.VersionedValueType$Factory";
        private static final Set<String> KNOWN = Set.of(NESTING, "org.h2.mvstore.db.RowDataType$Factory",
                "org.h2.mvstore.db.ValueDataType$Factory", "org.h2.mvstore.db.NullValueDataType",
                "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type", "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
                "org.h2.mvstore.type.ByteArrayDataType", "org.h2.mvstore.type.LongDataType",
                "org.h2.mvstore.type.StringDataType");

        private final MetaType<Object> types = new MetaType<>(null, (thread, e) -> {
        });
        private final List<String> unknown = new ArrayList<>();

        @Override
        public DataType<?> read(ByteBuffer buffer) {
            var ahead = buffer.duplicate();
            var name = name(ahead);
            while (name.equals(NESTING)) {
                name = name(ahead);
            }
            if (!KNOWN.contains(name)) {
                unknown.add(KnownSql.shortened(name));
                throw new IllegalStateException("Not a type of H2's: " + name);
            }
            return types.read(buffer);
        }

        private static String name(ByteBuffer buffer) {
            return DataUtils.readString(buffer, DataUtils.readVarInt(buffer));
        }

        @Override
        public int getMemory(DataType<?> type) {
            return types.getMemory(type);
        }

        @Override
        public void write(WriteBuffer buffer, DataType<?> type) {
            throw new UnsupportedOperationException("The file is only read");
        }

        @Override
        public DataType<?>[] createStorage(int size) {
            return new DataType<?>[size];
        }
    }
}
