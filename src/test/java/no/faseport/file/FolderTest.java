package no.faseport.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Who cannot write in a folder is told which, and why.
class FolderTest {
    @TempDir
    private Path home;

    @Test
    void aFolderThatIsMissingIsMadeAndNothingIsLeftInIt() throws IOException {
        var wanted = home.resolve("portefoljer/2026");
        assertEquals(Optional.empty(), new Folder(wanted).ready("ny"));
        assertTrue(Files.isDirectory(wanted));
        try (var left = Files.list(wanted)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        var file = Files.writeString(home.resolve("hosts"), "");
        assertEquals(Optional.of(Message.of("folder.isFile", file.toString())),
                new Folder(file.resolve("a")).ready("ny"));
    }

    @Test
    void aFolderThatIsClosedIsNamed() {
        assertEquals(Message.of("workbook.noAccess", home.toString()),
                new Folder(home).why("ny", new AccessDeniedException("x")));
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void whatASystemOnlyShowsAsAFolderTakesNoFilesAndIsNoFullDisk() {
        assertEquals(Optional.of(Message.of("folder.takesNone", "/proc")), new Folder(Path.of("/proc/x")).ready("ny"));
        assertEquals(Optional.of(Message.of("folder.takesNone", "/proc")),
                new Replacement(Path.of("/proc/kostnader.xlsx")).write(out -> out.write(1)));
    }
}
