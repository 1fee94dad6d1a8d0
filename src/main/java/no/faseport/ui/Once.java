package no.faseport.ui;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, and kept.
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    /// What `make` makes.
    public Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        var kept = made.orElseGet(make);
        made = Optional.of(kept);
        return kept;
    }

    /// True once it has been asked for.
    public boolean isMade() {
        return made.isPresent();
    }
}
