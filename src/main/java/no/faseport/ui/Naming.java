package no.faseport.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the things of a choice are called; they are chosen, never written.
public final class Naming<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /// Each is called what `name` says.
    public Naming(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T one) {
        return one == null ? "" : name.apply(one);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
