package no.faseport.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import no.faseport.words.Message;

/// A file that is written beside its target and takes its place when it is whole, so that what was there before stays
/// until then.
public final class Replacement {
    private final Path target;

    /// A file that takes the place of `target`.
    public Replacement(Path target) {
        this.target = target.toAbsolutePath();
    }

    /// Fills the new file.
    public interface Content {
        /// Writes everything to `out`.
        void write(OutputStream out) throws IOException;
    }

    /// Writes `content` and moves it into place; what comes back is why it could not.
    public Optional<Message> write(Content content) {
        var name = String.valueOf(target.getFileName());
        var folder = target.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            return Optional.of(Message.of("workbook.noFolder", folder.toString()));
        }
        if (Files.isDirectory(target)) {
            return Optional.of(Message.of("workbook.isFolder", name));
        }
        if (Files.exists(target.resolveSibling(".~lock." + name + "#"))
                || Files.exists(target.resolveSibling("~$" + name))) {
            return Optional.of(Message.of("workbook.openElsewhere", name));
        }
        try {
            writeBeside(folder, content);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("workbook.notWritten", name));
        }
    }

    private void writeBeside(Path folder, Content content) throws IOException {
        var beside = folder.resolve(".faseport-" + UUID.randomUUID() + ".tmp"); // with the rights a new file has here
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
