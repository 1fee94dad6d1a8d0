package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import no.faseport.portfolio.NotChanged;
import no.faseport.portfolio.Obstacle;
import no.faseport.portfolio.Settings;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that becomes full in the middle of a change takes nothing with it.
class FullDiskTest {
    private static final int MANY = 12_000;

    @TempDir
    Path folder;

    @BeforeEach
    void aTownWithAUnit() {
        try (var store = H2StoreTest.granted(new Stores("anna", StoreContract.CLOCK).make(at("town")))) {
            store.change("anna", work -> {
                work.settings().create(new Settings(1, "Ås", "IKT på Ås", Language.BOKMAAL, 2026));
                work.units().add(unit(0));
                return new Said<>("", "set up");
            });
        }
        SmallDisk.register();
    }

    @AfterEach
    void thereIsRoomAgain() {
        SmallDisk.ROOM.set(Long.MAX_VALUE);
    }

    private Address.File at(String name) {
        return new Address.File(folder.resolve(name));
    }

    private static Unit unit(int number) {
        return new Unit(new UnitId(Uid.next()), 1, String.valueOf(number), "Enhet " + number);
    }

    private static Store onSmallDisk(Address.File address, long room) {
        SmallDisk.ROOM.set(room);
        return new Store(H2File.open(address, SmallDisk.PREFIX, "anna", StoreContract.CLOCK),
                StoreContract.CLOCK);
    }

    private static void addMany(Store store) {
        store.change("anna", work -> {
            IntStream.rangeClosed(1, MANY).forEach(number -> work.units().add(unit(number)));
            return new Said<>("", "many");
        });
    }

    private long sizeWhenThereIsRoom() throws IOException {
        var roomy = copy("roomy");
        try (var store = onSmallDisk(roomy, Long.MAX_VALUE)) {
            addMany(store);
            return Files.size(roomy.file());
        }
    }

    private Address.File copy(String name) throws IOException {
        var copy = at(name);
        Files.copy(at("town").file(), copy.file());
        return copy;
    }

    @Test
    void theFileIsWholeOrTold() throws Exception {
        long before = Files.size(at("town").file());
        long needed = sizeWhenThereIsRoom() - before;
        for (int percent : List.of(2, 40, 70, 80, 88, 94, 98)) {
            var address = copy("full-" + percent);
            try (var store = onSmallDisk(address, before + needed * percent / 100)) {
                var refused = assertThrows(NotChanged.class, () -> addMany(store), percent + " percent");
                assertEquals("store.refused.disk", refused.message().key());
            }
            SmallDisk.ROOM.set(Long.MAX_VALUE);
            assertTrue(isWholeOrTold(new Stores("anna", StoreContract.CLOCK).open(address)), percent + " percent");
        }
    }

    private static boolean isWholeOrTold(Access access) {
        return switch (access) {
            case Access.Denied denied -> denied.why() instanceof Obstacle.Damaged;
            case Access.Granted granted -> {
                try (var store = granted.store()) {
                    int units = store.read(work -> work.units().all().size());
                    yield store.read(work -> work.integrity().findings()).isEmpty()
                            && (units == 1 || units == 1 + MANY);
                }
            }
        };
    }

    @Test
    void whatIsSecuredBeforeALargeChangeIsABackup() {
        var address = at("town");
        try (var store = H2StoreTest.granted(new Stores("anna", StoreContract.CLOCK).open(address))) {
            store.secure();
            assertEquals(1, Stores.backups(address).size());
        }
    }

    @Test
    void whoGoesOnAfterItIsToldToStartAgain() throws Exception {
        var address = copy("full");
        try (var store = onSmallDisk(address, Files.size(address.file()))) {
            assertThrows(NotChanged.class, () -> addMany(store));
            var given = assertThrows(NotChanged.class, () -> store.read(work -> work.units().all()));
            assertEquals("store.givenUp", given.message().key());
        }
    }
}
