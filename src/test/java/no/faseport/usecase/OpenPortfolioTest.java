package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.NotChanged;
import no.faseport.portfolio.Obstacle;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A portfolio is opened, looked at, backed up and restored, and what stands in the way is told.
class OpenPortfolioTest {
    private static final Words WORDS = new Words(Language.BOKMAAL);

    @TempDir
    Path folder;
    private String address = "";

    @BeforeEach
    void aPortfolioWithAProject() {
        address = Town.at(folder, "IKT i Ås");
        try (var place = Town.opened(create(address))) {
            add(place, "1001");
        }
    }

    private static Opening create(String address) {
        return new CreatePortfolio(WORDS, "anna", Town.MONDAY_MORNING).create(address, Town.FJORDVIK);
    }

    private static OpenPortfolio door(long daysLater) {
        return new OpenPortfolio(WORDS, "anna", later(daysLater));
    }

    private static Clock later(long days) {
        return Clock.offset(Town.MONDAY_MORNING, Duration.ofDays(days));
    }

    private static void add(Workplace place, String number) {
        assertEquals(List.of(), new AddProject(place).add(NewProject.of(number, "Prosjekt " + number)).reasons());
    }

    private static List<String> numbers(Workplace place) {
        return new ReadPortfolio(place).rows(2026).stream().map(PortfolioRow::number).toList();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertEquals(Optional.of(new Obstacle.Missing(Town.at(folder, "borte.mv.db"))),
                door(0).open(Town.at(folder, "borte")).obstacle());
        assertTrue(Files.notExists(file("borte.mv.db")));
    }

    @Test
    void aNewPortfolioIsNeverMadeOverAnotherFile() throws Exception {
        var before = Files.readAllBytes(file("IKT i Ås.mv.db"));
        assertEquals(Optional.of(new Obstacle.Taken(Town.at(folder, "IKT i Ås.mv.db"))), create(address).obstacle());
        assertArrayEquals(before, Files.readAllBytes(file("IKT i Ås.mv.db")));
    }

    @Test
    void aPlaceThatTakesNoPortfolioAndOneThatTakesNoBackupAreNamed() throws Exception {
        var inTheWay = file("IKT i Ås.mv.db").toString();
        assertEquals(Optional.of(new Obstacle.Unusable(Message.of("folder.isFile", inTheWay))),
                create(Town.at(file("IKT i Ås.mv.db"), "ny")).obstacle());
        Files.writeString(file("IKT i Ås.backups"), "ikke en mappe");
        try (var place = Town.opened(door(0).open(address))) {
            assertEquals(
                    List.of(Message.of("backup.refused", Message.of("workbook.notWritten", "IKT i Ås.backups"))),
                    new BackUp(place).now().reasons());
        }
    }

    @Test
    void aPortfolioOpenedToLookAtRefusesEveryChangeAndLeavesTheFileAlone() throws Exception {
        var before = Files.readAllBytes(file("IKT i Ås.mv.db"));
        try (var look = Town.opened(door(1).openReadOnly(address))) {
            assertTrue(look.isReadOnly());
            assertEquals(List.of("1001"), numbers(look));
            assertEquals(Message.of("store.refused.readOnly"),
                    assertThrows(NotChanged.class, () -> add(look, "1002")).message());
            assertEquals(List.of(Message.of("store.refused.readOnly")), new BackUp(look).now().reasons());
        }
        assertArrayEquals(before, Files.readAllBytes(file("IKT i Ås.mv.db")));
    }

    @Test
    void anExampleWhoseMakingWasCutShortIsTakenAwayAndNothingAnybodyHasTouched() throws Exception {
        var example = new ExamplePortfolio(WORDS, "anna", Town.MONDAY_MORNING);
        var empty = Town.at(folder, "tom");
        var begun = Town.at(folder, "begynt");
        var open = Town.at(folder, "åpen");
        Town.opened(door(0).make(empty)).close();
        Town.opened(create(begun)).close();
        new Example(Town.MONDAY_MORNING).in(folder, "anna").close();
        try (var held = Town.opened(create(open))) {
            List.of(empty, begun, open, address, Town.at(folder, "fjordvik")).forEach(example::discardUnfinished);
            assertEquals(List.of(), numbers(held));
        }
        assertEquals(List.of("IKT i Ås.mv.db", "fjordvik.mv.db", "åpen.mv.db"), left(".mv.db"));
        assertEquals(List.of(), left(".in-use"));
    }

    private List<String> left(String ending) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending)).sorted()
                    .toList();
        }
    }

    @Test
    void theFirstChangeOfADayTakesABackupAndTenAreKept() {
        for (int day = 1; day <= 12; day++) {
            try (var place = Town.opened(door(day).open(address))) {
                add(place, "20" + day);
                add(place, "30" + day);
            }
        }
        assertEquals(IntStream.rangeClosed(8, 17).mapToObj(day -> "2026-01-%02d".formatted(day)).toList().reversed(),
                BackUp.at(address).stream().map(Backup::name).toList());
    }

    @Test
    void whatIsOnlyReadIsNotBackedUp() {
        try (var place = Town.opened(door(1).open(address))) {
            assertEquals(List.of("1001"), numbers(place));
            assertEquals(List.of(), BackUp.at(address));
        }
    }

    @Test
    void aChangeIsNotMadeWithoutItsBackup() throws Exception {
        Files.writeString(file("IKT i Ås.backups"), "in the way");
        try (var place = Town.opened(door(1).open(address))) {
            assertEquals("backup.refused.daily",
                    assertThrows(NotChanged.class, () -> add(place, "1002")).message().key());
            assertEquals("backup.refused", new BackUp(place).now().reasons().getFirst().key());
            assertEquals(List.of("1001"), numbers(place));
        }
    }

    @Test
    void aBackupIsRestoredAndWhatItReplacesIsKept() {
        try (var place = Town.opened(door(1).open(address))) {
            assertEquals(List.of(), new BackUp(place).now().reasons());
            add(place, "1002");
        }
        var restored = new RestorePortfolio("anna", later(2)).named(address, "2026-01-06T090000").ifDone()
                .orElseThrow();
        try (var place = Town.opened(door(2).open(address))) {
            assertEquals(List.of("1001"), numbers(place));
        }
        assertEquals(Optional.of(file("IKT i Ås.replaced-2026-01-07T090000.mv.db")), restored.replaced());
        try (var place = Town.opened(door(2).open(restored.replaced().orElseThrow().toString()))) {
            assertEquals(List.of("1001", "1002"), numbers(place));
        }
    }

    @Test
    void aDamagedPortfolioIsToldWithItsNewestBackupAndRestored() throws Exception {
        try (var place = Town.opened(door(1).open(address))) {
            assertEquals(List.of(), new BackUp(place).now().reasons());
        }
        var bytes = Files.readAllBytes(file("IKT i Ås.mv.db"));
        java.util.Arrays.fill(bytes, 64, bytes.length, (byte) 7);
        Files.write(file("IKT i Ås.mv.db"), bytes);
        var newest = BackUp.at(address).getFirst();
        assertEquals(Optional.of(new Obstacle.Damaged(Town.at(folder, "IKT i Ås.mv.db"), Optional.of(newest))),
                door(2).open(address).obstacle());
        assertArrayEquals(bytes, Files.readAllBytes(file("IKT i Ås.mv.db")));
        assertEquals(newest,
                new RestorePortfolio("anna", later(2)).newest(address).ifDone().orElseThrow().backup());
        try (var place = Town.opened(door(2).open(address))) {
            assertEquals(List.of("1001"), numbers(place));
            assertEquals(List.of(), new CheckPortfolio(place).check());
        }
    }

    @Test
    void aPortfolioThatIsOpenIsNotRestored() {
        try (var place = Town.opened(door(1).open(address))) {
            assertEquals(List.of(), new BackUp(place).now().reasons());
            assertEquals("open.locked.by",
                    new RestorePortfolio("bjarne", later(1)).newest(address).reasons().getFirst().key());
        }
    }

    @Test
    void withoutABackupNothingIsRestored() {
        assertEquals(List.of(Message.of("restore.refused.none", Town.at(folder, "IKT i Ås.mv.db"))),
                new RestorePortfolio("anna", later(1)).newest(address).reasons());
    }
}
