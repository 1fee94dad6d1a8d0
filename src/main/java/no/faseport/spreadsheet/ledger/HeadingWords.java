package no.faseport.spreadsheet.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerField;

/// The words accounting systems put over their columns, read from `headings.csv`.
final class HeadingWords {
    private final Map<String, Map<String, String>> keys = new HashMap<>();

    /// Reads the words that come with Faseport.
    HeadingWords() {
        try (var in = Objects.requireNonNull(HeadingWords.class.getResourceAsStream("headings.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var cells = line.split(";", -1);
        var spelled = keys.computeIfAbsent(cells[0], what -> new HashMap<>());
        for (var spelling : cells[2].split("\\|")) {
            spelled.putIfAbsent(spelling, cells[1]);
        }
    }

    /// The field a heading names in a file for `purpose`.
    Optional<LedgerField> field(String bare, ImportPurpose purpose) {
        var own = key(purpose.name().toLowerCase(Locale.ROOT), bare).filter(name -> !name.isEmpty());
        var field = own.or(() -> key("field", bare)).map(LedgerField::valueOf);
        return field.filter(LedgerField.of(purpose)::contains);
    }

    /// The kind of amounts a heading names.
    Optional<AmountKind> kind(String bare) {
        return key("kind", bare).map(AmountKind::valueOf);
    }

    /// How much a word makes of a budget: the revised one counts before the original.
    int rank(String bare) {
        int rank = 0;
        for (var word : bare.split(" ")) {
            rank = Math.max(rank, key("rank", word).map(Integer::parseInt).orElse(0));
        }
        return rank;
    }

    /// True where `bare` is a word for `what`: code, name, amount, hours, debit, credit, cumulative, sum or passed.
    boolean is(String what, String bare) {
        return keys.getOrDefault(what, Map.of()).containsKey(bare);
    }

    /// True where `bare` begins with a word for a total, or is one word and then that: Excel calls its own "6001 Totalt".
    boolean isTotal(String bare) {
        int last = bare.lastIndexOf(' ');
        if (last > 0 && bare.indexOf(' ') == last && is("total", bare.substring(last + 1))) {
            return true;
        }
        return keys.getOrDefault("total", Map.of()).keySet().stream()
                .anyMatch(total -> bare.equals(total) || bare.startsWith(total + " ") || bare.startsWith(total + ":"));
    }

    private Optional<String> key(String what, String bare) {
        return Optional.ofNullable(keys.getOrDefault(what, Map.of()).get(bare));
    }
}
