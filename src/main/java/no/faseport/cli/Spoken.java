package no.faseport.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Understands the words people have for constants, in any of the languages, and the codes that JSON has for them.
final class Spoken {
    private final Words words;

    Spoken(Words words) {
        this.words = words;
    }

    /// The constant among `values` that `said` means, where a constant's word stands in the bundle under `prefix`.
    <E extends Enum<E>> Optional<E> constant(String prefix, E[] values, String said) {
        var plain = plain(said);
        return Arrays.stream(values).filter(value -> plain(Codes.of(value)).equals(plain)
                || Arrays.stream(Language.values())
                        .anyMatch(language -> plain(new Words(language).text(prefix + value)).equals(plain)))
                .findFirst();
    }

    /// The words for all of `values` in the user's language, to show what could have been said.
    <E extends Enum<E>> String all(String prefix, E[] values) {
        return Arrays.stream(values).map(value -> "«" + words.text(prefix + value) + "»")
                .collect(Collectors.joining(", "));
    }

    /// Without capitals, spaces and hyphens: «Godkjent med vilkår» and «godkjent-med-vilkår» are the same.
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
