package no.faseport.portfolio;

import java.nio.file.Path;
import java.time.LocalDateTime;

/// A copy of a portfolio as it was at `taken`, by the clock on the wall; a copy of the day is dated at midnight.
public record Backup(Path file, LocalDateTime taken) implements Comparable<Backup> {
    /// The name people choose it by, without the ending.
    public String name() {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /// Oldest first.
    @Override
    public int compareTo(Backup other) {
        var byTime = taken.compareTo(other.taken);
        return byTime != 0 ? byTime : file.compareTo(other.file);
    }
}
