package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another Java process, with the class path and the settings of the tests.
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    /// Starts `main` with `arguments`.
    public Child(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=Europe/Oslo",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                "-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        this.process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Its next line; the empty text where it has ended.
    public String line() throws IOException {
        var line = lines.readLine();
        return line == null ? "" : line;
    }

    /// What it still has to say, after it has been killed.
    public List<String> rest() {
        return lines.lines().toList();
    }

    /// Kills it, as `kill -9` does; what it has said can still be read.
    public void kill() throws InterruptedException {
        assertTrue(process.toHandle().destroyForcibly(), "the process was still there");
        process.waitFor();
    }

    /// Waits until it has ended by itself, and gives what it ended with.
    public int ended() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
