package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.PrintWish.Sides;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A PDF is handed to the system's print queue as it is, with what was asked for.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no such queue")
class SpoolerTest {
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private void program(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> written(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    @Test
    void theQueueGetsThePdfAndEveryWish() throws IOException {
        program("lp",
                "cd \"$(dirname \"$0\")\"; cat > pdf; for one in \"$@\"; do printf '%s\\n' \"$one\" >> wishes; done\n");
        var wish = new PrintWish("Kopirom", "Tray2", 3, Sides.PAD, true);
        assertEquals(Optional.empty(), new Spooler(folder).print(PDF, "Plan\n6102", PaperSize.A3, wish));
        assertEquals(List.of("%PDF-1.7"), written("pdf"));
        assertEquals(List.of("-d", "Kopirom", "-n", "3", "-t", "Plan 6102", "-o", "media=A3", "-o",
                "print-scaling=none", "-o", "sides=two-sided-short-edge", "-o", "InputSlot=Tray2", "-o",
                "print-color-mode=monochrome"), written("wishes"));
    }

    @Test
    void whatTheQueueSaysWhenItRefusesIsTold() throws IOException {
        program("lp", "echo 'lp: The printer or class does not exist.'; exit 1\n");
        var wish = new PrintWish("Borte", "", 1, Sides.ONE, false);
        assertEquals(Optional.of(Message.of("print.refused.queue", "Borte",
                "lp: The printer or class does not exist.")),
                new Spooler(folder).print(PDF, "Plan", PaperSize.A4, wish));
        assertTrue(new Spooler(folder.resolve("tom")).print(PDF, "Plan", PaperSize.A4, wish).isPresent(),
                "also where there is no queue at all");
    }

    @Test
    void traysAreCalledAsTheQueueCallsThem() throws IOException {
        program("lpoptions",
                "echo 'PageSize/Media Size: *A4 A3'\necho 'InputSlot/Media Source: *Default Tray1 Manual'\n");
        assertEquals(List.of("Default", "Tray1", "Manual"), new Spooler(folder).trays("Kopirom"));
        assertEquals(List.of(), new Spooler(folder.resolve("tom")).trays("Kopirom"));
    }
}
