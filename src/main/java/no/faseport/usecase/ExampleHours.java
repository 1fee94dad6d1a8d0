package no.faseport.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// A file of the hours people are expected to work, as a staffing plan exports it, to be imported into the example.
public final class ExampleHours {
    /// What the file is called.
    public static final String NAME = "Timer 2026.csv";

    /// Writes the file into `folder`, and says where.
    public Path write(Path folder) {
        var file = folder.resolve(NAME);
        try (var in = Objects.requireNonNull(ExampleHours.class.getResourceAsStream("timer.csv"))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
