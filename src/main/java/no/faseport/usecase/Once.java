package no.faseport.usecase;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is read the first time somebody asks for it, and kept after that; for one thread.
final class Once<T> {
    private final Supplier<T> reading;
    private Optional<T> read = Optional.empty();

    Once(Supplier<T> reading) {
        this.reading = reading;
    }

    T get() {
        var value = read.orElseGet(reading);
        read = Optional.of(value);
        return value;
    }
}
