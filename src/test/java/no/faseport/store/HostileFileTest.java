package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.faseport.portfolio.Obstacle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file from outside is looked into before anything in it can run, and whatever it is, the answer is a sentence.
class HostileFileTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    static Path folder;
    private static List<String> crafted = List.of();

    @BeforeAll
    static void filesThatMeanHarm() throws Exception {
        HostileFiles.sound(folder);
        try (var child = new Child(HostileFiles.class, folder.toString())) {
            crafted = child.rest();
            assertEquals(0, child.ended());
        }
    }

    static Stream<String> attacks() {
        return HostileFiles.ATTACKS.stream().map(HostileFiles.Attack::name);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatCouldRunIsRefusedBeforeItRuns(String attack) throws Exception {
        assertTrue(crafted.contains(attack), () -> "not crafted: " + crafted);
        var file = folder.resolve(attack + ".mv.db");
        var before = Files.readAllBytes(file);
        var why = assertInstanceOf(Access.Denied.class, opened(file)).why();
        assertInstanceOf(Obstacle.Hostile.class, why);
        assertInstanceOf(Obstacle.Hostile.class, assertInstanceOf(Access.Denied.class, looked(file)).why());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(Files.notExists(folder.resolve("ran-" + attack)));
    }

    @Test
    void theSoundFileTheyWereMadeFromIsOpened() {
        assertInstanceOf(Access.Granted.class, closed(opened(folder.resolve("sound.mv.db"))));
    }

    @Test
    void noJavaClassIsLoadedForADatabaseEvenBehindTheFirstWall() throws Exception {
        closed(opened(folder.resolve("sound.mv.db")));
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:walls");
                var statement = connection.createStatement()) {
            var refused = assertThrows(SQLException.class,
                    () -> statement.execute("create alias evil for 'java.lang.System.getProperty(java.lang.String)'"));
            assertEquals(org.h2.api.ErrorCode.ACCESS_DENIED_TO_CLASS_1, refused.getErrorCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Prosjekt;Konto;Beløp\n1001;1195;100\n", "H:2,block:", "PK\u0003\u0004",
            "-- H2 0.5/B -- "})
    void whatIsNoDatabaseIsToldAsThatOrAsDamaged(String content) throws Exception {
        var file = Files.writeString(folder.resolve("garbage.mv.db"), content, StandardCharsets.UTF_8);
        var why = assertInstanceOf(Access.Denied.class, opened(file)).why();
        assertTrue(why instanceof Obstacle.NotAPortfolio || why instanceof Obstacle.Damaged, why::toString);
        assertEquals(content, Files.readString(file));
    }

    @Test
    void aFileCutShortAnywhereIsNeverAnExceptionAndNeverChanged() throws Exception {
        var whole = Files.readAllBytes(folder.resolve("sound.mv.db"));
        var file = folder.resolve("short.mv.db");
        for (int length = 0; length < whole.length; length += 4096) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            closed(opened(file));
        }
        assertTrue(whole.length > 8 * 4096, "there was something to cut");
    }

    @Test
    void aFileWithFlippedBytesOpensOrIsToldAsDamaged() throws Exception {
        var whole = Files.readAllBytes(folder.resolve("sound.mv.db"));
        var random = new Random(20260105);
        for (int round = 0; round < 40; round++) {
            var file = folder.resolve("flipped-" + round + ".mv.db");
            var bytes = whole.clone();
            for (int flips = 1 << round % 8; flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(file, bytes);
            switch (closed(opened(file))) {
                case Access.Granted granted -> assertTrue(round >= 0);
                case Access.Denied denied -> assertTrue(
                        denied.why() instanceof Obstacle.Damaged || denied.why() instanceof Obstacle.NotAPortfolio
                                || denied.why() instanceof Obstacle.Hostile || denied.why() instanceof Obstacle.Newer,
                        denied::toString);
            }
        }
    }

    @Test
    void anotherH2DatabaseIsNotAPortfolio() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("other"), "faseport", "")) {
            assertTrue(connection.isValid(1));
        }
        assertEquals(new Access.Denied(new Obstacle.NotAPortfolio(folder.resolve("other.mv.db").toString())),
                opened(folder.resolve("other.mv.db")));
    }

    @Test
    void whatWasBegunAndHasNoPortfolioYetIsToldAsThatAndMakesRoomForANewOne() throws Exception {
        var file = folder.resolve("begynt.mv.db");
        var address = (Address.File) Address.of(file.toString());
        H2File.make(address, "anna", CLOCK).close();
        assertEquals(new Access.Denied(new Obstacle.Unfinished(file.toString())), opened(file));
        try (var begun = H2File.open(address, "anna", CLOCK);
                var connection = begun.connections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table unit (id uuid not null)");
        }
        assertEquals(new Access.Denied(new Obstacle.Unfinished(file.toString())), opened(file));
        assertInstanceOf(Access.Granted.class, closed(new Stores("anna", CLOCK).make(address)));
        assertInstanceOf(Access.Granted.class, closed(opened(file)));
    }

    private static Access opened(Path file) {
        return new Stores("anna", CLOCK).open(Address.of(file.toString()));
    }

    private static Access looked(Path file) {
        return new Stores("anna", CLOCK).look(Address.of(file.toString()));
    }

    private static Access closed(Access access) {
        if (access instanceof Access.Granted granted) {
            granted.store().close();
        }
        return access;
    }
}
