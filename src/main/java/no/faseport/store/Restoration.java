package no.faseport.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import no.faseport.file.Folder;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.Obstacle;
import no.faseport.store.Stores.Restoring;
import no.faseport.words.Message;

/// Puts a backup in the place of a portfolio's file, which is kept beside it; the place is never empty meanwhile.
final class Restoration {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

    private final Address.File file;
    private final Clock clock;
    private final Migrations migrations;

    Restoration(Address.File file, Clock clock, Migrations migrations) {
        this.file = file;
        this.clock = clock;
        this.migrations = migrations;
    }

    /// Restores the backup called `name`, or the newest.
    Restoring of(Optional<String> name) {
        var backup = new Backups(file).all().stream()
                .filter(one -> name.isEmpty() || one.name().equals(name.get())).findFirst();
        if (backup.isEmpty()) {
            return new Restoring.Refused(name.map(wanted -> Message.of("restore.refused.none.named", wanted))
                    .orElse(Message.of("restore.refused.none", file.toString())));
        }
        if (new Inspection(file)
                .finding(migrations.newest()) instanceof Inspection.Finding.Refused(Obstacle.Locked locked)) {
            return new Restoring.Refused(locked.message());
        }
        return restored(backup.get());
    }

    private Restoring restored(Backup backup) {
        var part = new Address.File(file.base().resolveSibling(file.base().getFileName() + ".restoring"));
        try {
            Backups.unpack(backup.file(), part.file());
            if (new Inspection(part).finding(migrations.newest()) instanceof Inspection.Finding.Refused refused) {
                return new Restoring.Refused(
                        Message.of("restore.refused.unusable", backup.name(), refused.why().message()));
            }
            var replaced = keepReplaced();
            Backups.move(part.file(), file.file());
            return new Restoring.Done(backup, replaced);
        } catch (IOException e) {
            return new Restoring.Refused(Message.of("restore.refused.disk",
                    new Folder(file.file().resolveSibling("")).why(file.toString(), e)));
        } finally {
            removeQuietly(part.file());
        }
    }

    private Optional<Path> keepReplaced() throws IOException {
        if (!Files.exists(file.file())) {
            return Optional.empty();
        }
        var stem = ".replaced-" + MOMENT.format(LocalDateTime.now(clock));
        var kept = file.beside(stem + Address.ENDING);
        for (int i = 2; Files.exists(kept); i++) {
            kept = file.beside(stem + "-" + i + Address.ENDING);
        }
        var part = file.beside(stem + ".part");
        try {
            Files.copy(file.file(), part);
            Backups.move(part, kept);
        } finally {
            removeQuietly(part);
        }
        return Optional.of(kept);
    }

    private static void removeQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger(Restoration.class.getName()).log(System.Logger.Level.DEBUG, "A part stays behind", e);
        }
    }
}
