package no.faseport.economy.vat;

import java.util.Comparator;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;

/// A line 429 or 729: what is posted on it from all sources together, and what the other lines come to.
public record VatLine(BudgetKey key, Money posted, Money computed) {
    /// By year, month, kind and account string.
    static final Comparator<BudgetKey> ORDER = Comparator.comparing(BudgetKey::year).thenComparing(BudgetKey::month)
            .thenComparing(BudgetKey::kind).thenComparing(BudgetKey::accountString)
            .thenComparing(BudgetKey::financing);
    private static final Money THOUSAND = Money.kroner(1000);

    /// What would have to be added to what is posted.
    public Money difference() {
        return computed.minus(posted);
    }

    /// True where the two differ by so little, less than a thousand kroner, that somebody has rounded to thousands; a line
    /// that is missing, or should be, is no rounding.
    public boolean isRounding() {
        return !posted.isZero() && !computed.isZero()
                && difference().amount().abs().compareTo(THOUSAND.amount()) < 0;
    }
}
