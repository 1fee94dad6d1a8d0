package no.faseport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for as long as somebody works in it; it is gone, with all that is in it, when it is closed.
public record Swept(Path folder) implements AutoCloseable {
    /// A new folder whose name begins with `name`.
    public static Swept called(String name) {
        try {
            return new Swept(Files.createTempDirectory(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
