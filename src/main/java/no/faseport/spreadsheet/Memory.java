package no.faseport.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what texts mean: a budget says the same few things over and over.
///
/// It forgets everything when it has grown large, so that a file where all texts differ costs no memory.
public final class Memory<T> {
    private static final int LARGE = 4096;

    private final Map<String, T> remembered = new HashMap<>();
    private final Function<String, T> meaning;

    /// Remembers what `meaning` finds.
    public Memory(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    /// What `text` means.
    public T of(String text) {
        var known = remembered.get(text);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= LARGE) {
            remembered.clear();
        }
        var found = meaning.apply(text);
        remembered.put(text, found);
        return found;
    }
}
