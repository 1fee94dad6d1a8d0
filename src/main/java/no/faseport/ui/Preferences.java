package no.faseport.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What this user has chosen on this machine: theme, language, window, last portfolio and saved views.
///
/// A small UTF-8 properties file; a choice that cannot be written is logged and lives until the window closes.
public final class Preferences {
    private static final Logger LOG = Logger.getLogger(Preferences.class.getName());
    private static final String SEPARATOR = "\n";

    private final Path file;
    private final Properties values = new Properties();

    /// The choices kept in `file`, which need not be there yet.
    public Preferences(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "The preferences could not be read and start afresh", e);
            }
        }
    }

    /// The choices of the user of this machine.
    public static Preferences ofUser() {
        return new Preferences(folder().resolve("preferences.properties"));
    }

    /// The folder where this system keeps a user's settings for Faseport.
    public static Path folder() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        if (system.contains("win")) {
            return from("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Faseport");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Faseport");
        }
        return from("XDG_CONFIG_HOME", home.resolve(".config")).resolve("faseport");
    }

    private static Path from(String variable, Path otherwise) {
        return Optional.ofNullable(System.getenv(variable)).filter(text -> !text.isBlank()).map(Path::of)
                .orElse(otherwise);
    }

    /// The choice called `key`; nothing where none has been made.
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    /// The list called `key`; empty where none has been made.
    public List<String> list(String key) {
        return get(key).filter(text -> !text.isEmpty()).map(text -> List.of(text.split(SEPARATOR))).orElse(List.of());
    }

    /// Keeps a choice.
    public void put(String key, String value) {
        if (!value.equals(values.getProperty(key))) {
            values.setProperty(key, value);
            write();
        }
    }

    /// Keeps a list, whose items have no line breaks.
    public void put(String key, List<String> items) {
        put(key, String.join(SEPARATOR, items));
    }

    /// Forgets a choice.
    public void remove(String key) {
        if (values.remove(key) != null) {
            write();
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "The preferences could not be written", e);
        }
    }
}
