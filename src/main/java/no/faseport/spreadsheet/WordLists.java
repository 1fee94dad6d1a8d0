package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words that files are understood by: what each is a word for, and what it then means.
///
/// They stand in a file with a heading and a line a meaning: what it is a word for, the meaning, and the words between bars.
public final class WordLists {
    private final Map<String, Map<String, String>> meanings = new HashMap<>();

    /// The words of `file`, which stands beside `place`.
    public WordLists(Class<?> place, String file) {
        try (var in = Objects.requireNonNull(place.getResourceAsStream(file), file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var cells = line.split(";", -1);
        var spelled = meanings.computeIfAbsent(cells[0], what -> new HashMap<>());
        for (var spelling : cells[2].split("\\|")) {
            spelled.put(spelling, cells[1]);
        }
    }

    /// What `text` means as a word for `what`; nothing where it is none.
    public Optional<String> meaning(String what, String text) {
        return Optional.ofNullable(meanings.getOrDefault(what, Map.of()).get(text));
    }

    /// True where `text` is a word for `what`, or begins with one.
    public boolean begins(String what, String text) {
        return meanings.getOrDefault(what, Map.of()).keySet().stream()
                .anyMatch(word -> text.equals(word) || text.startsWith(word + " ") || text.startsWith(word + ":"));
    }
}
