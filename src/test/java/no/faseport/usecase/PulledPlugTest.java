package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import no.faseport.portfolio.Obstacle;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.store.Child;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was shown as saved is there after the plug was pulled; `-Dkill.rounds=100` pulls it a hundred times.
class PulledPlugTest {
    private static final Words WORDS = new Words(Language.BOKMAAL);
    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    void nothingShownAsSavedIsLostAndTheFileAlwaysOpens() throws Exception {
        var address = Town.at(folder, "town");
        Town.opened(new CreatePortfolio(WORDS, "anna", Town.MONDAY_MORNING).create(address, Town.FJORDVIK)).close();
        var shown = new TreeSet<String>();
        int rounds = Integer.getInteger("kill.rounds", 5);
        for (int round = 0; round < rounds; round++) {
            int at = round;
            shown.addAll(pulled(address, 1000 + 1000 * round));
            assertTrue(Files.exists(folder.resolve("town.in-use")), "the note of who is there stays behind");
            try (var place = Town.opened(new OpenPortfolio(WORDS, "bjarne", Town.MONDAY_MORNING).open(address))) {
                var there = new ReadPortfolio(place).rows(2026).stream().map(PortfolioRow::number).toList();
                assertEquals(List.of(), shown.stream().filter(number -> !there.contains(number)).toList(),
                        () -> "round " + at + ", there: " + there);
                assertEquals(List.of(), new CheckPortfolio(place).check());
            }
        }
        assertTrue(shown.size() >= rounds, "something was shown as saved in every round");
    }

    /// The numbers that an editor showed before it was killed at some moment.
    private List<String> pulled(String address, int first) throws Exception {
        try (var editor = new Child(Editor.class, address, String.valueOf(first))) {
            assertEquals("open", editor.line());
            var shown = new TreeSet<String>();
            for (int lines = 1 + random.nextInt(20); lines > 0; lines--) {
                shown.add(editor.line());
            }
            editor.kill();
            shown.addAll(editor.rest());
            shown.remove("");
            return List.copyOf(shown);
        }
    }

    @Test
    void whoHasThePortfolioOpenIsNamedAndItCanBeLookedAtMeanwhile() throws Exception {
        var address = Town.at(folder, "town");
        Town.opened(new CreatePortfolio(WORDS, "anna", Town.MONDAY_MORNING).create(address, Town.FJORDVIK)).close();
        var door = new OpenPortfolio(WORDS, "bjarne", Town.MONDAY_MORNING);
        try (var editor = new Child(Editor.class, address, "1000")) {
            assertEquals("open", editor.line());
            assertEquals("1000", editor.line());
            var locked = assertInstanceOf(Obstacle.Locked.class, door.open(address).obstacle().orElseThrow());
            assertEquals("anna", locked.by().orElseThrow().user());
            assertEquals(Town.MONDAY_MORNING.instant(), locked.by().orElseThrow().since());
            try (var look = Town.opened(door.openReadOnly(address))) {
                assertEquals("1000", new ReadPortfolio(look).rows(2026).getFirst().number());
            }
            editor.kill();
        }
        Town.opened(door.open(address)).close();
        assertTrue(Files.notExists(folder.resolve("town.in-use")));
    }
}
