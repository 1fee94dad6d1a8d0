package no.faseport.economy.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.Label;

/// Finds what a file's project is by what has been said of its number or name: "6001", "Skole-PC" or "60*" for all numbers
/// that begin so.
public final class Patterns {
    private static final String ANY = "*";

    private final Map<String, Match> exact = new HashMap<>();
    private final Map<String, Match> beginnings = new HashMap<>();

    /// Says that projects like `pattern` are `match`; what is said last holds.
    public void say(String pattern, Match match) {
        var folded = folded(pattern);
        if (folded.endsWith(ANY)) {
            beginnings.put(folded.substring(0, folded.length() - 1), match);
        } else {
            exact.put(folded, match);
        }
    }

    /// What has been said of `named`: of its number before its name, and of all of it before its beginning.
    public Optional<Match> find(Label named) {
        return said(named.code()).or(() -> said(named.name())).or(() -> said(named.toString()))
                .or(() -> beginning(folded(named.code().isEmpty() ? named.name() : named.code())));
    }

    private Optional<Match> said(String text) {
        return Optional.ofNullable(exact.get(folded(text)));
    }

    private Optional<Match> beginning(String text) {
        return beginnings.entrySet().stream().filter(entry -> text.startsWith(entry.getKey()))
                .max((one, other) -> one.getKey().length() - other.getKey().length()).map(Map.Entry::getValue);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
