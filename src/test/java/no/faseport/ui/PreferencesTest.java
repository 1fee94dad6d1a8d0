package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A user's choices are there the next morning.
class PreferencesTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("new").resolve("preferences.properties");
    }

    @Test
    void aChoiceIsKeptInAFolderThatWasNotThere() {
        new Preferences(file()).put("window.theme", "DARK");
        assertEquals(Optional.of("DARK"), new Preferences(file()).get("window.theme"));
    }

    @Test
    void aListKeepsItsOrderAndItsLetters() {
        new Preferences(file()).put("portfolio.recent", List.of("/hjem/kåre/æøå.mv.db", "C:\\Mine filer\\b"));
        assertEquals(List.of("/hjem/kåre/æøå.mv.db", "C:\\Mine filer\\b"),
                new Preferences(file()).list("portfolio.recent"));
    }

    @Test
    void aChoiceCanBeForgotten() {
        var preferences = new Preferences(file());
        preferences.put("a", "1");
        preferences.remove("a");
        assertEquals(Optional.empty(), new Preferences(file()).get("a"));
    }

    @Test
    void aFileThatCannotBeReadIsStartedAfresh() throws java.io.IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "a=\\uZZZZ");
        assertEquals(Optional.empty(), new Preferences(file()).get("a"));
    }
}
