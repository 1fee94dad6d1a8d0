package no.faseport.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.Settings;
import no.faseport.store.Uid;
import no.faseport.usecase.CreatePortfolio;
import no.faseport.usecase.ImportLedger;
import no.faseport.usecase.ImportOrder;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// A budget of 100 000 rows imported whole, with preview, new projects and journal, until it is on disk.
final class WholeImportBench {
    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 2000;

    private final Path folder;

    WholeImportBench(Path folder) {
        this.folder = folder;
    }

    List<BenchRow> run() throws Exception {
        var file = folder.resolve("budsjett.xlsx");
        ImportBench.write(file);
        return new BenchClock("import 100 000 × 12 into a new portfolio", ROUNDS)
                .add("fastexcel-reader merely reading", () -> ImportBench.fastexcel(file))
                .add("a bare JDBC batch insert of as many lines", this::inserted)
                .add("Faseport, whole", () -> imported(file))
                .run();
    }

    /// The lines alone, in the same table of the same database, without reading, checking, comparing or journal.
    private Object inserted() throws Exception {
        return insertedInto(empty());
    }

    /// An empty portfolio.
    Path empty() throws Exception {
        var at = Files.createTempDirectory(folder, "bare").resolve("ny");
        var settings = new Settings(1, "Storvik kommune", "Bare", Language.BOKMAAL, 2026);
        new CreatePortfolio(new Words(Language.BOKMAAL), "bench", Clock.systemUTC()).create(at.toString(), settings)
                .ifOpened().orElseThrow().close();
        return at;
    }

    /// The lines alone in the portfolio that lies there.
    static Object insertedInto(Path at) throws Exception {
        try (var connection = DriverManager.getConnection(
                "jdbc:h2:file:" + at + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;CACHE_SIZE=65536",
                "faseport", "");
                var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into budget_line (id, version, project_id, "
                    + "account_class, account, unit, function, budget_year, budget_month, kind, financing, amount, remark) "
                    + "values (?, 1, ?, 1, ?, ?, '120', ?, ?, 'BUDGET', 'OWN_FRAME', ?, ?)")) {
                for (int i = 0; i < ImportBench.ROWS; i++) {
                    bind(insert, i);
                    insert.addBatch();
                    if (i % AT_ONCE == AT_ONCE - 1) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            statement.execute("checkpoint sync");
        }
        return at;
    }

    private static void bind(PreparedStatement insert, int i) throws SQLException {
        insert.setObject(1, Uid.next());
        insert.setObject(2, new UUID(1, i / 100));
        insert.setString(3, List.of("195", "200", "130", "429").get(i % 4));
        insert.setString(4, String.valueOf(180 + i / 4 % 25));
        insert.setInt(5, 2026 + i % 3);
        insert.setInt(6, i % 13);
        insert.setBigDecimal(7, BigDecimal.valueOf(i * 100L + 25, 2));
        insert.setString(8, "Merknad " + i);
    }

    private Object imported(Path file) throws Exception {
        var at = Files.createTempDirectory(folder, "import").resolve("ny");
        var settings = new Settings(1, "Storvik kommune", "Import", Language.BOKMAAL, 2026);
        try (var place = new CreatePortfolio(new Words(Language.BOKMAAL), "bench", Clock.systemUTC())
                .create(at.toString(), settings).ifOpened().orElseThrow()) {
            var imports = new ImportLedger(place);
            var preview = imports.preview(ImportOrder.byHand(file, true), Progress.UNWATCHED).ifDone().orElseThrow();
            return imports.apply(preview, Progress.UNWATCHED).ifDone().orElseThrow();
        }
    }
}
