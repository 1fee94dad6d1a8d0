package no.faseport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.NotChanged;
import no.faseport.words.Message;
import org.jooq.SQLDialect;

/// A database that may only be looked at: a server's, or a copy of a file in a folder that goes away when this is closed.
final class ReadOnly implements Database {
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
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public void beforeChange() {
        throw new NotChanged(Message.of("store.refused.readOnly"));
    }

    @Override
    public void flush() {
        // nothing is ever written
    }

    @Override
    public Backup backUp() {
        throw new NotChanged(Message.of("store.refused.readOnly"));
    }

    @Override
    public void secure() {
        // nothing is ever written
    }

    @Override
    public List<Backup> backups() {
        return List.of();
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
