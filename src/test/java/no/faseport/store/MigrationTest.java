package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.faseport.portfolio.Obstacle;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file from an older Faseport is kept before it is brought up to date; one from a newer is left alone.
class MigrationTest {
    private static final Migrations LATER = new Migrations("9000",
            List.of("classpath:db/migration", "classpath:db/later"));

    @TempDir
    Path folder;

    private Address.File address() {
        return new Address.File(folder.resolve("town"));
    }

    private static Stores today() {
        return new Stores("anna", StoreContract.CLOCK);
    }

    private static Stores oneDay() {
        return new Stores("anna", StoreContract.CLOCK, LATER);
    }

    @Test
    void anOlderFileIsCopiedToABackupBeforeItIsMigrated() throws IOException {
        H2StoreTest.granted(today().make(address())).close();
        var before = Files.readAllBytes(address().file());
        H2StoreTest.granted(oneDay().open(address())).close();
        var backup = Stores.backups(address()).getFirst();
        assertEquals("2026-01-05T090000", backup.name());
        Backups.unpack(backup.file(), folder.resolve("before.mv.db"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("before.mv.db")));
    }

    @Test
    void whatWasWrittenInTheFirstEditionIsThereInTheNewest() throws Exception {
        var steps = Files.createDirectory(folder.resolve("first"));
        try (var first = Objects.requireNonNull(getClass().getResourceAsStream("/db/migration/V1__portfolio.sql"))) {
            Files.copy(first, steps.resolve("V1__portfolio.sql"));
        }
        var school = new Unit(new UnitId(Uid.next()), 1, "2100", "Oppvekst");
        var database = H2File.make(address(), "anna", StoreContract.CLOCK);
        new Migrations("1", List.of("filesystem:" + steps)).apply(database.connections());
        try (var store = new Store(database, StoreContract.CLOCK)) {
            store.change("anna", work -> {
                work.units().add(school);
                return new Said<>(school, "unit");
            });
        }
        try (var store = H2StoreTest.granted(today().open(address()))) {
            assertEquals(List.of(school), store.read(work -> work.units().all()));
            assertEquals(List.of(), store.read(work -> work.integrity().findings()));
        }
    }

    @Test
    void aNewerFileIsRefusedUntouched() throws IOException {
        H2StoreTest.granted(oneDay().make(address())).close();
        var before = Files.readAllBytes(address().file());
        var refused = new Access.Denied(new Obstacle.Newer(address().toString(), "9000"));
        assertEquals(refused, today().open(address()));
        assertEquals(refused, today().look(address()));
        assertArrayEquals(before, Files.readAllBytes(address().file()));
        assertEquals(List.of(), Stores.backups(address()));
    }

    @Test
    void theNewestVersionIsThatOfTheLastStepThatIsShipped() throws Exception {
        var folderOfSteps = Path.of(Objects.requireNonNull(getClass().getResource("/db/migration")).toURI());
        try (var steps = Files.list(folderOfSteps)) {
            assertEquals(Migrations.SHIPPED.newest(),
                    steps.map(step -> step.getFileName().toString().replaceAll("^V(.+?)__.*", "$1"))
                            .map(org.flywaydb.core.api.MigrationVersion::fromVersion)
                            .max(org.flywaydb.core.api.MigrationVersion::compareTo).orElseThrow());
        }
    }
}
