package no.faseport.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.faseport.store.schema.DefaultSchema;
import no.faseport.words.Message;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DDLExportConfiguration;
import org.jooq.DDLFlag;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A portfolio in memory, filled once and only read after that; it is gone when it is closed.
///
/// Its tables have their keys and nothing else: the rows held together where they came from, and are few.
final class InMemory implements Unchanging {
    private final JdbcDataSource connections = new JdbcDataSource();

    private InMemory() {
        connections.setURL("jdbc:h2:mem:past-" + UUID.randomUUID() + H2File.MODE + ";DB_CLOSE_DELAY=-1");
    }

    /// A portfolio of these rows, in which the sums of `projects` are counted.
    static InMemory of(Map<Table<?>, ? extends Collection<Record>> rows, Collection<UUID> projects) {
        var made = new InMemory();
        try (var connection = made.connections.getConnection()) {
            connection.setAutoCommit(false);
            fill(connection, rows, projects);
            connection.commit();
            return made;
        } catch (SQLException | RuntimeException e) {
            made.close();
            throw new IllegalStateException("The past cannot be laid out in memory", e);
        }
    }

    private static void fill(Connection connection, Map<Table<?>, ? extends Collection<Record>> rows,
            Collection<UUID> projects) {
        var dsl = DSL.using(connection, SQLDialect.H2,
                new Settings().withRenderSchema(false).withExecuteLogging(false));
        dsl.execute(tables());
        rows.forEach((table, some) -> write(dsl, table, some));
        new YearSums(dsl).renew(projects);
    }

    /// The tables in PostgreSQL's words, as the migrations make them: H2 is told to understand those.
    private static String tables() {
        var words = DSL.using(SQLDialect.POSTGRES, new Settings().withRenderSchema(false));
        return Arrays.stream(words.ddl(DefaultSchema.DEFAULT_SCHEMA,
                new DDLExportConfiguration().flags(DDLFlag.TABLE, DDLFlag.PRIMARY_KEY)).queries())
                .map(words::renderInlined).collect(Collectors.joining(";"));
    }

    private static void write(DSLContext dsl, Table<?> table, Collection<Record> rows) {
        new Batch(dsl).run(dsl.insertInto(table).columns(table.fields())
                .values(new @Nullable Object[table.fields().length]),
                rows.stream().map(row -> Arrays.asList(row.intoArray())).toList());
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public Message refusal() {
        return Message.of("store.refused.past");
    }

    @Override
    public void close() {
        try (var connection = connections.getConnection(); var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            System.getLogger(InMemory.class.getName()).log(System.Logger.Level.WARNING, "The past stays in memory", e);
        }
    }
}
