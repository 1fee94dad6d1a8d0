package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.PdfRules;
import no.faseport.reporting.ReportOrder;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The example on a morning in June and what is written of it, which is left in target/documents to be looked at.
///
/// A test registers one as an extension; each test gets an example of its own.
public final class Shelf implements BeforeEachCallback, AfterEachCallback {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Path KEPT = Path.of("target", "documents");

    private Optional<Path> folder = Optional.empty();
    private Optional<Workplace> place = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Files.createDirectories(KEPT);
        var empty = Files.createTempDirectory("faseport-shelf");
        folder = Optional.of(empty);
        place = Optional.of(new Example(JUNE).in(empty, "anna"));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        place.ifPresent(Workplace::close);
        try (var files = Files.walk(folder.orElseThrow())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// The example, opened by Anna.
    Workplace place() {
        return place.orElseThrow();
    }

    /// Where something called `name` is left.
    static Path file(String name) {
        return KEPT.resolve(name);
    }

    /// What `order` asks for, written to a file called `name`.
    Path written(ReportOrder order, String name) {
        var file = file(name);
        assertEquals(new Result.Done<>(file), new WriteReport(place(), new Onlooker("anna", Set.of()))
                .write(order, file, Progress.UNWATCHED));
        return file;
    }

    /// Holds a PDF against the rules of archives and of universal design.
    static void assertKeepsTheRules(Path pdf) throws IOException {
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(pdf)));
    }

    /// Holds `text` against the golden file `NAME.txt`; it is left beside the documents.
    static void assertGolden(String name, String text) throws IOException {
        Files.writeString(file(name + ".txt"), text);
        try (var golden = Shelf.class.getResourceAsStream("/no/faseport/report/" + name + ".txt")) {
            assertEquals(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8), text);
        }
    }
}
