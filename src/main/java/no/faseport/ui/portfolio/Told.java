package no.faseport.ui.portfolio;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Tells the choices of a list that is chosen from and never typed in.
final class Told<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Told(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("This list is chosen from, never typed in: " + text);
    }
}
