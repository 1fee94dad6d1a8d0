package no.faseport.usecase;

import java.util.stream.Collectors;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.LocalAccount;
import no.faseport.words.Words;

/// Says what an account of the municipality is, in one line: name, art, classes and years.
final class AccountText {
    private final Words words;

    AccountText(Words words) {
        this.words = words;
    }

    /// "Skylisenser · art 195 · Drift · 2024–2026".
    String of(LocalAccount account) {
        var classes = account.classes().stream().sorted().map(AccountClass::key).map(words::text)
                .collect(Collectors.joining(", "));
        var from = account.firstYear() == Account.ALWAYS ? "" : String.valueOf(account.firstYear());
        var until = account.lastYear() == Account.FOREVER ? "" : String.valueOf(account.lastYear());
        var years = from.isEmpty() && until.isEmpty() ? "" : " · " + from + "–" + until;
        return words.text("accounts.line", account.name(), account.account(), classes) + years;
    }
}
