package no.faseport.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// What a project delivers to another, the day it is delivered and the day it is needed there.
public record Delivery(ProjectId receiver, String what, Optional<LocalDate> delivered,
        Optional<LocalDate> needed) implements Fact {
    @Override
    public String title() {
        return what;
    }

    @Override
    public List<Message> problems() {
        return what.isBlank() ? List.of(Message.of("room.delivery.refused.blank")) : List.of();
    }

    /// True where it is delivered after it is needed.
    public boolean collides() {
        return needed.isPresent() && delivered.filter(needed.get()::isBefore).isPresent();
    }

    /// The same delivery of something else.
    public Delivery of(String other) {
        return new Delivery(receiver, other, delivered, needed);
    }

    /// The same delivery on other days.
    public Delivery on(Optional<LocalDate> deliveredOn, Optional<LocalDate> neededOn) {
        return new Delivery(receiver, what, deliveredOn, neededOn);
    }
}
