package no.faseport.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import no.faseport.words.Message;

/// A file that is written beside its target and takes its place when it is whole, so that what was there before stays
/// until then.
public final class Replacement {
    private static final int BUFFER = 64 * 1024;

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
            return written(folder, content);
        } catch (IOException e) {
            return Optional.of(new Folder(folder).why(name, e)); // systems have no word of their own for a full disk
        }
    }

    private Optional<Message> written(Path folder, Content content) throws IOException {
        new Folder(folder).tryOut();
        var beside = Unfinished.in(folder);
        try {
            try (var out = new BufferedOutputStream(Unfinished.opened(beside), BUFFER)) {
                content.write(out);
            }
            var refused = moved(beside);
            Unfinished.clear(folder, Instant.now());
            return refused;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Where the new file is whole but may not take the old one's place, a program holds that.
    private Optional<Message> moved(Path beside) throws IOException {
        try {
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.empty();
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException e) {
            return Optional.of(Message.of("workbook.openElsewhere", String.valueOf(target.getFileName())));
        }
    }
}
