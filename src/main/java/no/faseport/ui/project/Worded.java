package no.faseport.ui.project;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Things chosen from a list by the words people use for them, and never typed in.
final class Worded<T> extends StringConverter<T> {
    private final Function<T, String> word;

    Worded(Function<T, String> word) {
        this.word = word;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : word.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("This list is chosen from, never typed in: " + text);
    }
}
