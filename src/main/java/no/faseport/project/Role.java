package no.faseport.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// Somebody who fills a role in a project, for a time; `role` is one of the usual words or the municipality's own.
///
/// Both days are included. Several may fill the same role at once.
public record Role(String role, String person, Optional<LocalDate> from, Optional<LocalDate> until) implements Fact {
    @Override
    public String title() {
        return role + ": " + person;
    }

    @Override
    public List<Message> problems() {
        if (role.isBlank() || person.isBlank()) {
            return List.of(Message.of("room.role.refused.blank"));
        }
        return isReversed()
                ? List.of(Message.of("room.role.refused.reversed", until.orElseThrow(), from.orElseThrow()))
                : List.of();
    }

    private boolean isReversed() {
        return from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
    }

    /// True where the role is filled on `day`.
    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }

    /// The same role filled by somebody else.
    public Role by(String other) {
        return new Role(role, other, from, until);
    }

    /// The same person in another role.
    public Role as(String other) {
        return new Role(other, person, from, until);
    }

    /// The same role from another day, or from the beginning.
    public Role from(Optional<LocalDate> day) {
        return new Role(role, person, day, until);
    }

    /// The same role until another day, or without an end.
    public Role until(Optional<LocalDate> day) {
        return new Role(role, person, from, day);
    }
}
