package no.faseport.words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All texts of one language, which stand in one file for each part of the house so that a screen's words are found by its name.
final class WordBundle extends ResourceBundle {
    /// The files, without their language; a key stands in one of them only.
    static final List<String> PARTS = List.of("frame", "portfolio", "project", "gates", "plan", "planfiles", "economy",
            "systems", "benefits", "imports", "workbooks", "reports", "history", "commands");

    private final List<ResourceBundle> parts;

    /// The texts of `language`.
    WordBundle(Language language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        parts = PARTS.stream()
                .map(part -> ResourceBundle.getBundle("no.faseport.words." + part, language.locale(), control))
                .toList();
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        for (var part : parts) {
            if (part.containsKey(key)) {
                return part.getObject(key);
            }
        }
        return null;
    }

    @Override
    protected Set<String> handleKeySet() {
        return parts.stream().flatMap(part -> part.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
