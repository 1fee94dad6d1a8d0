package no.faseport.economy.edition;

import java.util.Optional;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;

/// An amount that differs between two moments: before, after, and who changed it last between them.
///
/// The key's source is empty: what several sources brought for the same period is one amount. `last` is empty where nobody
/// is known to have changed it.
public record MoneyChange(BudgetKey key, Money before, Money after, Optional<Touch> last) {
    /// What it was changed by.
    public Money difference() {
        return after.minus(before);
    }

    /// True where the change is one of net cost, not of how it is paid.
    public boolean counts() {
        return key.accountString().group().counts();
    }
}
