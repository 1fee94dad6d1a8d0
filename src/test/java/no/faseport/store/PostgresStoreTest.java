package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import no.faseport.portfolio.NotChanged;
import no.faseport.portfolio.Obstacle;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The store's promises, kept by a real PostgreSQL, with a database of its own for each test: a copy of one that
/// the store made.
class PostgresStoreTest extends BenefitContract {
    private static final String MADE = "made";
    private static EmbeddedPostgres server;
    private static int databases;

    private Address address = new Address.Unusable(Message.of("address.noServer"));

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        H2StoreTest.granted(stores().make(database(MADE, ""))).close();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Store fresh() {
        address = newDatabase("template " + MADE);
        return H2StoreTest.granted(stores().open(address));
    }

    @Override
    Store reopened(Store before, Clock later) {
        before.close();
        return H2StoreTest.granted(new Stores("anna", later).open(address));
    }

    private static Stores stores() {
        return new Stores("anna", CLOCK);
    }

    private static Address newDatabase(String like) {
        return database("town" + ++databases, like);
    }

    private static Address database(String name, String like) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " " + like);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return Address.of("postgresql://postgres:x@localhost:" + server.getPort() + "/" + name);
    }

    @Test
    void anEmptyDatabaseIsNoPortfolioUntilOneIsMadeThere() {
        var empty = newDatabase("");
        assertEquals(new Access.Denied(new Obstacle.Missing(empty.toString())), stores().open(empty));
        assertEquals(new Access.Denied(new Obstacle.Taken(address.toString())), stores().make(address));
    }

    @Test
    void aServerThatIsNotThereIsToldInASentence() {
        assertInstanceOf(Obstacle.Unreachable.class, assertInstanceOf(Access.Denied.class,
                stores().open(Address.of("postgresql://anna:x@localhost:1/ikt"))).why());
    }

    @Test
    void aServerIsBackedUpWithItsOwnTools() {
        try (var store = H2StoreTest.granted(stores().open(address))) {
            assertEquals(Message.of("backup.refused.server"), assertThrows(NotChanged.class, store::backUp).message());
        }
    }
}
