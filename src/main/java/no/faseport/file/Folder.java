package no.faseport.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.words.Message;

/// A folder that files are written in, and why none can be.
public final class Folder {
    private static final Pattern FULL = Pattern.compile("no space left|not enough space|quota",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROTECTED = Pattern.compile("read-only|write.protected", Pattern.CASE_INSENSITIVE);
    private static final long LEAST_SPACE = 64 * 1024;

    private final Path path;

    /// The folder at `path`, which need not be there.
    public Folder(Path path) {
        this.path = path.toAbsolutePath();
    }

    /// Makes the folder where it is not there and sees that files can be made in it; what comes back is why `name` cannot be
    /// written in it.
    public Optional<Message> ready(String name) {
        var there = there();
        if (!Files.isDirectory(there)) {
            return Optional.of(Message.of("folder.isFile", there.toString()));
        }
        try {
            Files.createDirectories(path);
            tryOut();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Folder(there()).why(name, e));
        }
    }

    /// The folder itself, or the nearest above it that is there.
    private Path there() {
        var there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /// Makes a file nobody has and takes it away again, so that who may not write here is told before the work.
    void tryOut() throws IOException {
        Files.delete(Files.createFile(Unfinished.in(path)));
    }

    /// What to tell of a failure to write `name` here.
    public Message why(String name, IOException failure) {
        if (!Files.isDirectory(path)) {
            return Message.of("workbook.noFolder", path.toString());
        }
        var said = String.valueOf(failure.getMessage());
        if (failure instanceof AccessDeniedException || PROTECTED.matcher(said).find()) {
            return Message.of("workbook.noAccess", path.toString());
        }
        try {
            var store = Files.getFileStore(path);
            if (store.getTotalSpace() == 0) {
                return Message.of("folder.takesNone", path.toString()); // what a system shows as files, such as /proc
            }
            return Message.of(FULL.matcher(said).find() || store.getUsableSpace() < LEAST_SPACE
                    ? "workbook.fullDisk"
                    : "workbook.notWritten", name);
        } catch (IOException e) {
            return Message.of("workbook.noFolder", path.toString()); // it was there when the writing began
        }
    }
}
