package no.faseport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.faseport.file.Folder;
import no.faseport.portfolio.Backup;
import no.faseport.words.Message;

/// The backups of a portfolio's file, in the folder `NAME.backups` beside it: zip files named by day, or by day and time.
///
/// A copy is written beside its place and moved there when it is whole, so that what has a backup's name is a backup.
final class Backups {
    /// How many copies of each sort, of the day and of a moment, are kept.
    static final int KEPT = 10;
    private static final String FOLDER = ".backups";
    private static final String ENDING = ".zip";
    private static final String UNFINISHED = ".part";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

    private final Address.File address;

    Backups(Address.File address) {
        this.address = address;
    }

    /// Writes a copy of the portfolio to the file it is given.
    interface Copying {
        /// Writes the copy.
        void to(Path file) throws IOException;
    }

    /// True where the copy of `day` has been taken.
    boolean hasDay(LocalDate day) {
        return Files.exists(folder().resolve(day + ENDING));
    }

    /// Keeps the copy of `day`.
    Backup keepDay(LocalDate day, Copying copying) throws IOException {
        var kept = keep(folder().resolve(day + ENDING), copying);
        thin(Backups::isOfDay);
        return backup(kept).orElseThrow();
    }

    /// Keeps a copy of this moment.
    Backup keepMoment(LocalDateTime now, Copying copying) throws IOException {
        var kept = keep(folder().resolve(MOMENT.format(now) + ENDING), copying);
        thin(name -> !isOfDay(name));
        return backup(kept).orElseThrow();
    }

    /// What to tell of a failure to keep a copy.
    Message refusal(IOException failure) {
        return Message.of("backup.refused", why(failure));
    }

    /// Why a copy could not be kept.
    Message why(IOException failure) {
        var folder = Files.isDirectory(folder()) ? folder() : folder().resolveSibling("");
        return new Folder(folder).why(String.valueOf(folder().getFileName()), failure);
    }

    private Path keep(Path file, Copying copying) throws IOException {
        Files.createDirectories(folder());
        var part = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            Files.deleteIfExists(part);
            copying.to(part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        return file;
    }

    private void thin(Predicate<Path> sort) throws IOException {
        var all = all().stream().filter(one -> sort.test(one.file())).toList();
        for (var old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            Files.deleteIfExists(old.file());
        }
    }

    /// Every backup, newest first.
    List<Backup> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.flatMap(file -> backup(file).stream()).sorted(java.util.Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /// The newest backup.
    Optional<Backup> newest() {
        return all().stream().findFirst();
    }

    private static Optional<Backup> backup(Path file) {
        var name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        var stem = name.substring(0, name.length() - ENDING.length());
        try {
            return Optional.of(new Backup(file, isOfDay(file)
                    ? LocalDate.parse(stem).atStartOfDay()
                    : LocalDateTime.parse(stem, MOMENT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfDay(Path file) {
        return !file.getFileName().toString().contains("T");
    }

    private Path folder() {
        return address.beside(FOLDER);
    }

    /// Packs the portfolio's file as H2's own backup would; nobody may have it open.
    static void pack(Path database, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(database.getFileName().toString()));
            Files.copy(database, out);
            out.closeEntry();
        }
    }

    /// Takes the portfolio's file out of a backup; an [IOException] where there is none in it.
    static void unpack(Path zip, Path database) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(Address.ENDING)) {
                    Files.copy(in, database, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        throw new IOException("There is no portfolio in " + zip.getFileName());
    }

    /// Puts `from` in the place of `to`, in one step where the disk can do that.
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
