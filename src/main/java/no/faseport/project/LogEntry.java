package no.faseport.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.faseport.words.Message;

/// A line of the project's log: what happened, who wrote it, and where something is to be done, by whom, by when and when it was.
public record LogEntry(LogKind kind, LocalDate on, String title, String text, String author, String owner,
        Optional<LocalDate> deadline, Optional<LocalDate> done) implements Fact {
    @Override
    public List<Message> problems() {
        if (title.isBlank()) {
            return List.of(Message.of("room.log.refused.blank"));
        }
        return done.filter(on::isAfter).map(day -> List.of(Message.of("room.log.refused.done", day, on)))
                .orElse(List.of());
    }

    /// True where something is still to be done about it.
    public boolean isOpen() {
        return done.isEmpty() && (deadline.isPresent() || (kind.asksForSomething() && !owner.isBlank()));
    }

    /// True where it should have been done before `day`.
    public boolean isOverdue(LocalDate day) {
        return done.isEmpty() && deadline.filter(day::isAfter).isPresent();
    }

    /// True where every word of `search` stands somewhere in the entry, in small letters or capitals.
    public boolean says(String search) {
        var all = String.join("\n", title, text, author, owner).toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    /// The same entry as another kind.
    public LogEntry as(LogKind other) {
        return new LogEntry(other, on, title, text, author, owner, deadline, done);
    }

    /// The same entry of another day.
    public LogEntry on(LocalDate day) {
        return new LogEntry(kind, day, title, text, author, owner, deadline, done);
    }

    /// The same entry in other words.
    public LogEntry saying(String newTitle, String newText) {
        return new LogEntry(kind, on, newTitle, newText, author, owner, deadline, done);
    }

    /// The same entry with somebody else to do it, by another day.
    public LogEntry owned(String by, Optional<LocalDate> until) {
        return new LogEntry(kind, on, title, text, author, by, until, done);
    }

    /// The same entry, done on `day`, or open again.
    public LogEntry done(Optional<LocalDate> day) {
        return new LogEntry(kind, on, title, text, author, owner, deadline, day);
    }
}
