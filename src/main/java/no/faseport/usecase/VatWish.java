package no.faseport.usecase;

import java.util.Set;
import no.faseport.economy.AmountKind;
import no.faseport.economy.vat.Rounding;

/// Which of a project's amounts VAT is calculated for: of what kinds, from which year on, and how it is rounded. Accounts are
/// facts and never calculated.
public record VatWish(Set<AmountKind> kinds, int firstYear, Rounding rounding) {
    /// Refuses to calculate accounts.
    public VatWish {
        kinds = Set.copyOf(kinds);
        if (kinds.contains(AmountKind.ACTUAL)) {
            throw new IllegalArgumentException("What was used is not calculated");
        }
    }
}
