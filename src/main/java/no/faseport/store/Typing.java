package no.faseport.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A text that is saved while somebody writes it is many changes in the journal, but one to whoever takes it back.
final class Typing {
    /// The texts that are saved while they are written.
    private static final Set<String> TEXTS = Set.of("status_report.summary", "status_section.remark");
    /// The longest pause within one text.
    private static final long PAUSE = Duration.ofMinutes(1).toMillis();
    private static final int MILLIS_FROM = 16;

    private final Journal journal;

    Typing(Journal journal) {
        this.journal = journal;
    }

    /// How many of `changes`, which come one after another, are about the text that the first is about; at least 1.
    int length(List<UUID> changes) {
        var length = 1;
        while (length < changes.size() && areOne(changes.get(length - 1), changes.get(length))) {
            length++;
        }
        return length;
    }

    private boolean areOne(UUID one, UUID other) {
        return Math.abs(millis(one) - millis(other)) <= PAUSE
                && text(one).filter(text -> text(other).filter(text::equals).isPresent()).isPresent();
    }

    private static long millis(UUID change) {
        return change.getMostSignificantBits() >>> MILLIS_FROM;
    }

    /// The row and field a change wrote, where that was one text and nothing else.
    private Optional<String> text(UUID change) {
        var entries = journal.backwards(change);
        return Optional.of(entries).filter(all -> all.size() == 1).map(List::getFirst)
                .filter(entry -> TEXTS.contains(entry.table() + "." + entry.field()))
                .map(entry -> entry.row() + "." + entry.field());
    }
}
