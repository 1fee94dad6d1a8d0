package no.faseport.usecase;

import java.util.Optional;
import no.faseport.portfolio.Obstacle;

/// How opening or making a portfolio went.
public sealed interface Opening {
    /// It is open; whoever asked closes it.
    record Opened(Workplace place) implements Opening {
    }

    /// It is not, and nothing on disk was changed; the obstacle says what can be done instead.
    record Refused(Obstacle why) implements Opening {
    }

    /// The open portfolio; nothing where there was an obstacle.
    default Optional<Workplace> ifOpened() {
        return switch (this) {
            case Opened opened -> Optional.of(opened.place());
            case Refused refused -> Optional.empty();
        };
    }

    /// What stood in the way; nothing where it is open.
    default Optional<Obstacle> obstacle() {
        return switch (this) {
            case Opened opened -> Optional.empty();
            case Refused refused -> Optional.of(refused.why());
        };
    }
}
