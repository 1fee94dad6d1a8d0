package no.faseport.spreadsheet.ledger;

import java.util.Locale;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.spreadsheet.WordLists;

/// The words accounting systems put over their columns, read from `headings.csv`.
final class HeadingWords {
    private final WordLists words = new WordLists(HeadingWords.class, "headings.csv");

    /// The field a heading names in a file for `purpose`.
    Optional<LedgerField> field(String bare, ImportPurpose purpose) {
        var own = words.meaning(purpose.name().toLowerCase(Locale.ROOT), bare).filter(name -> !name.isEmpty());
        var field = own.or(() -> words.meaning("field", bare)).map(LedgerField::valueOf);
        return field.filter(LedgerField.of(purpose)::contains);
    }

    /// The kind of amounts a heading names.
    Optional<AmountKind> kind(String bare) {
        return words.meaning("kind", bare).map(AmountKind::valueOf);
    }

    /// How much a word makes of a budget: the revised one counts before the original.
    int rank(String bare) {
        int rank = 0;
        for (var word : bare.split(" ")) {
            rank = Math.max(rank, words.meaning("rank", word).map(Integer::parseInt).orElse(0));
        }
        return rank;
    }

    /// True where `bare` is a word for `what`: code, name, amount, hours, debit, credit, cumulative, sum or passed.
    boolean is(String what, String bare) {
        return words.meaning(what, bare).isPresent();
    }

    /// True where `bare` begins with a word for a total, or is one word and then that: Excel calls its own "6001 Totalt".
    boolean isTotal(String bare) {
        int last = bare.lastIndexOf(' ');
        if (last > 0 && bare.indexOf(' ') == last && is("total", bare.substring(last + 1))) {
            return true;
        }
        return words.begins("total", bare);
    }
}
