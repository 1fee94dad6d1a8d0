package no.faseport.usecase;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.spreadsheet.AmountsReading;
import no.faseport.usecase.AmountsChange.Conflict;
import no.faseport.usecase.AmountsChange.Part;

/// What reading a workbook of amounts back would do, before anything is done.
public final class AmountsPreview {
    private final Path file;
    private final AmountsReading reading;
    private final List<AmountsChange> changes;
    private final List<ImportProblem> problems;

    AmountsPreview(Path file, AmountsReading reading, List<AmountsChange> changes, List<ImportProblem> problems) {
        this.file = file;
        this.reading = reading;
        this.changes = List.copyOf(changes);
        this.problems = List.copyOf(problems);
    }

    /// The workbook.
    public Path file() {
        return file;
    }

    /// What it says.
    AmountsReading reading() {
        return reading;
    }

    /// When it was sent.
    public Instant sentAt() {
        return reading.sentAt();
    }

    /// The rows that came back otherwise than they were sent and stand otherwise here.
    public List<AmountsChange> changes() {
        return changes;
    }

    /// What is wrong with it.
    public List<ImportProblem> problems() {
        return problems;
    }

    /// Every cell that both sides changed.
    public Set<Conflict> conflicts() {
        return changes.stream()
                .flatMap(change -> Stream.concat(
                        change.amount().isConflict() ? Stream.of(new Conflict(change.key(), Part.AMOUNT)) : Stream.of(),
                        change.comment().isConflict()
                                ? Stream.of(new Conflict(change.key(), Part.COMMENT))
                                : Stream.of()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// True where nothing stands in the way of applying it.
    public boolean applicable() {
        return problems.stream().noneMatch(ImportProblem::isError);
    }
}
