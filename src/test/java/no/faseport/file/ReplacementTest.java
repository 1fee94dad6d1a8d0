package no.faseport.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file takes the place of another when it is whole, and where it cannot, the user is told why and the other stays.
class ReplacementTest {
    @TempDir
    Path folder;
    private Path report = Path.of("");

    @BeforeEach
    void anEarlierReport() throws IOException {
        report = folder.resolve("rapport.pdf");
        Files.writeString(report, "den forrige");
    }

    private Optional<Message> failing(IOException why) {
        return new Replacement(report).write(out -> {
            out.write(1);
            throw why;
        });
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void aFullDiskLeavesTheEarlierFileAndNothingElse() throws IOException {
        for (var said : List.of("No space left on device", "There is not enough space on the disk",
                "Disk quota exceeded")) {
            assertEquals(Optional.of(Message.of("workbook.fullDisk", "rapport.pdf")), failing(new IOException(said)));
        }
        assertEquals(List.of("rapport.pdf", "den forrige"),
                List.of(String.join(",", left()), Files.readString(report)));
    }

    @Test
    void whatNobodyKnowsTheReasonForIsToldWithTheLikelyOnes() throws IOException {
        assertEquals(Optional.of(Message.of("workbook.notWritten", "rapport.pdf")), failing(new IOException("?")));
        assertEquals(Optional.of(Message.of("workbook.noAccess", folder.toString())),
                failing(new AccessDeniedException(folder.toString())));
        assertEquals(Optional.of(Message.of("workbook.noAccess", folder.toString())),
                failing(new IOException(".faseport.tmp: Read-only file system")));
        assertEquals("den forrige", Files.readString(report));
    }

    @Test
    void aPlaceThatIsHeldByAProgramIsNotTaken() throws IOException {
        var held = new Replacement(report).write(out -> {
            Files.delete(report);
            Files.createDirectories(report.resolve("i bruk"));
        });
        assertEquals(Optional.of(Message.of("workbook.openElsewhere", "rapport.pdf")), held);
        assertEquals(List.of("rapport.pdf"), left());
    }

    @Test
    void nothingLiesInTheFolderBeforeThereIsSomethingToWrite() throws IOException {
        var seen = new ArrayList<String>();
        assertEquals(Optional.empty(), new Replacement(report).write(out -> {
            seen.addAll(left());
            out.write("den nye".getBytes(StandardCharsets.UTF_8));
        }));
        assertEquals(List.of("rapport.pdf", "den nye"), List.of(String.join(",", seen), Files.readString(report)));
        assertEquals(Optional.empty(), new Replacement(report).write(_ -> seen.clear()));
        assertEquals(List.of("rapport.pdf", ""), List.of(String.join(",", left()), Files.readString(report)));
    }

    @Test
    void whatAStoppedProgramLeftIsClearedAwayTheDayAfterAndNothingElseIs() throws IOException {
        var old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        for (var name : List.of(".faseport-0b6f5b0e-6a3c-4f0e-9d43-6c2f6a0f2b11.tmp", ".faseport-notes.tmp",
                "plan.tmp")) {
            Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "halv"), old);
        }
        var underWay = ".faseport-1b6f5b0e-6a3c-4f0e-9d43-6c2f6a0f2b11.tmp";
        Files.writeString(folder.resolve(underWay), "halv");
        assertEquals(Optional.empty(), new Replacement(report).write(out -> out.write(1)));
        assertEquals(List.of(underWay, ".faseport-notes.tmp", "plan.tmp", "rapport.pdf"), left());
    }

    @Test
    void aFolderThatGoesWhileItIsWrittenToIsToldAsGone() throws IOException {
        var stick = Files.createDirectory(folder.resolve("minnepinne"));
        assertEquals(Optional.of(Message.of("workbook.noFolder", stick.toString())),
                new Replacement(stick.resolve("rapport.pdf")).write(out -> {
                    try (var files = Files.list(stick)) {
                        for (var file : files.toList()) {
                            Files.delete(file);
                        }
                    }
                    Files.delete(stick);
                    throw new IOException("No such device");
                }));
        assertEquals(List.of("rapport.pdf"), left());
    }

    @Test
    void aFolderThatIsGoneIsTold() throws IOException {
        var gone = folder.resolve("i fjor");
        assertEquals(Optional.of(Message.of("workbook.noFolder", gone.toString())),
                new Replacement(gone.resolve("rapport.pdf")).write(out -> out.write(1)));
        Files.createFile(folder.resolve("~$rapport.pdf"));
        assertEquals(Optional.of(Message.of("workbook.openElsewhere", "rapport.pdf")),
                new Replacement(report).write(out -> out.write(1)));
        assertEquals("den forrige", Files.readString(report));
    }
}
