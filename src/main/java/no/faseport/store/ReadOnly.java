package no.faseport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import no.faseport.words.Message;
import org.jooq.SQLDialect;

/// A database that may only be looked at: a server's, or a copy of a file in a folder that goes away when this is closed.
final class ReadOnly implements Unchanging {
    private final Database copy;
    private final List<Path> folders;

    ReadOnly(Database copy, List<Path> folders) {
        this.copy = copy;
        this.folders = List.copyOf(folders);
    }

    @Override
    public DataSource connections() {
        return copy.connections();
    }

    @Override
    public SQLDialect dialect() {
        return copy.dialect();
    }

    @Override
    public Message refusal() {
        return Message.of("store.refused.readOnly");
    }

    @Override
    public void close() {
        copy.close();
        folders.forEach(ReadOnly::remove);
    }

    /// Removes a folder with everything in it.
    static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(ReadOnly.class.getName()).log(System.Logger.Level.WARNING, "A copy stays behind", e);
        }
    }
}
