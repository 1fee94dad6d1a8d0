package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// How a use case went: done, with what came of it, or refused, with every reason and nothing changed.
public sealed interface Result<T> {
    /// It was done and is on disk.
    record Done<T>(T value) implements Result<T> {
    }

    /// Nothing was changed.
    record Refused<T>(List<Message> reasons) implements Result<T> {
        /// Keeps a copy.
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// Nothing was changed, for this one reason.
    static <T> Result<T> refused(String key, Object... arguments) {
        return new Refused<>(List.of(Message.of(key, arguments)));
    }

    /// What came of it; nothing where it was refused.
    default Optional<T> ifDone() {
        return switch (this) {
            case Done<T> done -> Optional.of(done.value());
            case Refused<T> refused -> Optional.empty();
        };
    }

    /// Why it was refused; empty where it was done.
    default List<Message> reasons() {
        return switch (this) {
            case Done<T> done -> List.of();
            case Refused<T> refused -> refused.reasons();
        };
    }
}
