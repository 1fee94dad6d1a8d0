package no.faseport.ui.benefit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the things of a choice are called; they are chosen, never written.
final class Naming<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Naming(Function<T, String> name) {
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
