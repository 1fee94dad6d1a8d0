package no.faseport.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// The example portfolio, drawn up once for each day and copied for every test that wants one of its own.
public final class Example {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Map<LocalDate, Path> DRAWN = new ConcurrentHashMap<>();

    private final Clock clock;

    /// The example as it is at the time of `clock`, which must stand still.
    public Example(Clock clock) {
        this.clock = clock;
    }

    /// A copy of the example in `folder`, opened by `author`.
    public Workplace in(Path folder, String author) {
        var file = folder.resolve("fjordvik.mv.db");
        try {
            Files.copy(DRAWN.computeIfAbsent(LocalDate.now(clock), Example::drawn), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Town.opened(new OpenPortfolio(new Words(Language.BOKMAAL), author, clock).open(file.toString()));
    }

    private static Path drawn(LocalDate day) {
        var clock = Clock.fixed(day.atTime(7, 0).atZone(OSLO).toInstant(), OSLO);
        try {
            var folder = Files.createTempDirectory("faseport-example");
            folder.toFile().deleteOnExit();
            var file = folder.resolve("fjordvik.mv.db");
            Town.opened(new ExamplePortfolio(new Words(Language.BOKMAAL), "anna", clock)
                    .create(Town.at(folder, "fjordvik"), Language.BOKMAAL)).close();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
