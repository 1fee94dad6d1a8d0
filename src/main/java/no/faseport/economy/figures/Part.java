package no.faseport.economy.figures;

import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.edition.EditionLine;
import no.faseport.economy.forecast.Commitment;

/// One of the amounts that a value in a figure is made of.
public record Part(BudgetKey key, Money amount) {
    static Part of(BudgetLine line) {
        return new Part(line.key(), line.amount());
    }

    static Part of(EditionLine line) {
        return new Part(line.key(), line.amount());
    }

    /// What is bound counts as used, in the period its invoice is expected.
    static Part of(Commitment bound) {
        return new Part(new BudgetKey(bound.project(), bound.accountString(), bound.year(), bound.month(),
                AmountKind.ACTUAL, Financing.NONE_STATED), bound.amount());
    }

    /// True where it belongs to the net cost.
    boolean counts() {
        return key.accountString().group().counts();
    }
}
