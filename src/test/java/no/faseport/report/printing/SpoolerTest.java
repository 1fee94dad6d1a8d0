package no.faseport.report.printing;

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
import no.faseport.portfolio.Progress;
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

    private Spooler spooler(Path programs) {
        return new Spooler(programs, folder);
    }

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
        assertEquals(Optional.empty(),
                spooler(folder).print(PDF, "Plan\n6102", PaperSize.A3, wish, Progress.UNWATCHED));
        assertEquals(List.of("%PDF-1.7"), written("pdf"));
        assertEquals(List.of("-d", "Kopirom", "-n", "3", "-t", "Plan 6102", "-o", "media=A3", "-o",
                "print-scaling=none", "-o", "sides=two-sided-short-edge", "-o", "InputSlot=Tray2", "-o",
                "print-color-mode=monochrome"), written("wishes"));
    }

    @Test
    void whatTheQueueSaysWhenItRefusesIsTold() throws IOException {
        var wish = new PrintWish("Borte", "", 1, Sides.ONE, false);
        program("lp", "echo '/usr/bin/lp: Error - Destination is not accepting jobs.'; exit 1\n");
        assertEquals(Optional.of(Message.of("print.refused.queue", "Borte", "Destination is not accepting jobs")),
                spooler(folder).print(PDF, "Plan", PaperSize.A4, wish, Progress.UNWATCHED));
        program("lp", "echo 'lp: Error - The printer or class does not exist.'; exit 1\n");
        assertEquals(Optional.of(Message.of("print.refused.gone", "Borte")),
                spooler(folder).print(PDF, "Plan", PaperSize.A4, wish, Progress.UNWATCHED));
        assertTrue(
                spooler(folder.resolve("tom")).print(PDF, "Plan", PaperSize.A4, wish, Progress.UNWATCHED).isPresent(),
                "also where there is no queue at all");
    }

    @Test
    void traysAreCalledAsTheQueueCallsThem() throws IOException {
        program("lpoptions",
                "echo 'PageSize/Media Size: *A4 A3'\necho 'InputSlot/Media Source: *Default Tray1 Manual'\n");
        assertEquals(List.of("Default", "Tray1", "Manual"), spooler(folder).trays("Kopirom"));
        assertEquals(List.of(), spooler(folder.resolve("tom")).trays("Kopirom"));
    }

    @Test
    void aQueueThatBreaksOffMidwayIsToldOfAndLeavesNothingBehind() throws IOException {
        program("lp", "head -c 3 > /dev/null; kill -9 $$\n");
        var wish = new PrintWish("Kopirom", "", 1, Sides.ONE, false);
        assertEquals(Optional.of(Message.of("print.refused.silent", "Kopirom")),
                spooler(folder).print(new byte[1_000_000], "Plan", PaperSize.A4, wish, Progress.UNWATCHED));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("lp")), left.toList(), "nothing temporary is left");
        }
    }

    @Test
    void aUserWhoStopsAQueueThatHangsIsHeard() throws IOException {
        program("lp", "exec sleep 600\n");
        var wish = new PrintWish("Kopirom", "", 1, Sides.ONE, false);
        assertEquals(Optional.of(Message.of("print.refused.cancelled")),
                spooler(folder).print(PDF, "Plan", PaperSize.A4, wish, new Progress() {
                    @Override
                    public void at(double fraction) {
                        throw new AssertionError("nobody knows how far it is");
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }));
    }

    @Test
    void whereNothingTemporaryCanBeWrittenThatIsTold() throws IOException {
        program("lp", "exit 0\n");
        var why = new Spooler(folder, folder.resolve("borte")).print(PDF, "Plan", PaperSize.A4,
                new PrintWish("Kopirom", "", 1, Sides.ONE, false), Progress.UNWATCHED);
        assertEquals(Optional.of("print.refused.queue"), why.map(Message::key));
    }
}
