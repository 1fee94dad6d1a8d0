package no.faseport.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The example municipality, Fjordvik, open in a folder of its own while a test runs.
///
/// ```java
/// @RegisterExtension
/// final OpenExample fjordvik = new OpenExample("2026-06-05T08:00:00Z");
/// ```
public final class OpenExample implements BeforeEachCallback, AfterEachCallback {
    private final Clock clock;
    private Optional<Path> folder = Optional.empty();
    private Optional<Workplace> place = Optional.empty();

    /// As it is at `moment`.
    public OpenExample(String moment) {
        this.clock = Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Oslo"));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        var made = Files.createTempDirectory("fjordvik");
        folder = Optional.of(made);
        place = Optional.of(new Example(clock).in(made, "anna"));
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

    /// Anna's place in it.
    public Workplace place() {
        return place.orElseThrow();
    }

    /// The project of a number.
    public ProjectId project(String number) {
        return new ReadPortfolio(place()).projectNumbered(number).orElseThrow().id();
    }
}
