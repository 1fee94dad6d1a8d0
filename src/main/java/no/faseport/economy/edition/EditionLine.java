package no.faseport.economy.edition;

import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;

/// What a decision changed the budget of one key by; the key's source is empty, for a body decides on the sum of them.
public record EditionLine(BudgetKey key, Money amount) {
    public EditionLine {
        if (key.kind() != AmountKind.BUDGET || !key.source().isEmpty()) {
            throw new IllegalArgumentException("Nothing a body decides on: " + key);
        }
    }
}
