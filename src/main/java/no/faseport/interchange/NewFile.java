package no.faseport.interchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import no.faseport.words.Message;

/// A file written beside the one it takes the place of, and moved there once it is whole.
record NewFile(Path target) {
    /// Fills the new file.
    interface Content {
        /// Writes everything to `out`.
        void write(OutputStream out) throws IOException;
    }

    /// A file that takes the place of `file`.
    static NewFile at(Path file) {
        return new NewFile(file.toAbsolutePath());
    }

    /// Writes `content` and moves it into place; what comes back is why it could not, and then what stood there stands.
    Optional<Message> write(Content content) {
        var name = String.valueOf(target.getFileName());
        if (Files.isDirectory(target)) {
            return Optional.of(Message.of("workbook.isFolder", name));
        }
        var beside = target.resolveSibling(".faseport-" + UUID.randomUUID() + ".tmp");
        try {
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                    content.write(out);
                }
                move(beside);
            } finally {
                Files.deleteIfExists(beside);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("workbook.notWritten", name));
        }
    }

    private void move(Path from) throws IOException {
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
