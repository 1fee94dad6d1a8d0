package no.faseport.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Files that are not whole yet, hidden in the folder of what they are to become.
///
/// Each is made when there is something to write in it, and is gone when the writing ends. One that outlives its writing
/// is from a program or a machine that stopped in the midst of it, and is cleared away when somebody writes there again.
final class Unfinished {
    private static final Pattern NAME = Pattern
            .compile("\\.faseport-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");
    /// No writing takes so long that its file has not been added to for a day.
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private Unfinished() {
    }

    /// A file nobody has, in `folder`; it is not made.
    static Path in(Path folder) {
        return folder.resolve(".faseport-" + UUID.randomUUID() + ".tmp");
    }

    /// Where `file` is written, made with the rights a new file has there when the first of it comes.
    static OutputStream opened(Path file) {
        return new Late(file);
    }

    /// Clears away what was left in `folder` more than a day before `now`; what cannot be cleared away stays.
    static void clear(Path folder, Instant now) {
        try (var found = Files.newDirectoryStream(folder, file -> isForgotten(file, now))) {
            for (var file : found) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // somebody holds it or may not delete here, and it is in nobody's way
        }
    }

    private static boolean isForgotten(Path file, Instant now) throws IOException {
        return NAME.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FORGOTTEN));
    }

    private static final class Late extends OutputStream {
        private final Path file;
        private Optional<OutputStream> made = Optional.empty();

        private Late(Path file) {
            this.file = file;
        }

        private OutputStream made() throws IOException {
            if (made.isEmpty()) {
                made = Optional.of(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
            }
            return made.get();
        }

        @Override
        public void write(int one) throws IOException {
            made().write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            made().write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            made().close();
        }
    }
}
