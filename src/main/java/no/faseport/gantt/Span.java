package no.faseport.gantt;

import java.time.LocalDate;
import java.util.List;

/// The days from the first to the last of all that is added to it.
final class Span {
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    void add(LocalDate from, LocalDate until) {
        first = from.isBefore(first) ? from : first;
        last = until.isAfter(last) ? until : last;
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }

    /// The first day and the last one.
    List<LocalDate> days() {
        return List.of(first, last);
    }
}
