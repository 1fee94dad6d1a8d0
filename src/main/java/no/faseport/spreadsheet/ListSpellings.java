package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The ways people spell the headings of lists of accounts and units, read from `lists.csv`.
final class ListSpellings {
    private final Map<String, ListRole> roles = new HashMap<>();

    /// Reads the spellings that come with Faseport.
    ListSpellings() {
        try (var in = Objects.requireNonNull(ListSpellings.class.getResourceAsStream("lists.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", -1))
                    .forEach(cells -> {
                        for (var spelling : cells[2].split("\\|")) {
                            roles.put(cells[0] + ";" + spelling, ListRole.valueOf(cells[1]));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the heading `text` means in a `list`.
    Optional<ListRole> role(String list, String text) {
        var bare = text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT).replaceAll("[.:* ]+$", "");
        return Optional.ofNullable(roles.get(list + ";" + bare));
    }
}
