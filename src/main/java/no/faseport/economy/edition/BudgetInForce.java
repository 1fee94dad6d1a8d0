package no.faseport.economy.edition;

import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;

/// The budget of one key: as the økonomiplan adopted it, what adjustments have changed since, and the working budget.
public record BudgetInForce(BudgetKey key, Money adopted, Money adjustments, Money working) {
    /// What a body has decided so far: the adopted budget with its adjustments.
    public Money inForce() {
        return adopted.plus(adjustments);
    }

    /// What stands in the working budget without anybody having decided it yet.
    public Money notAdopted() {
        return working.minus(inForce());
    }
}
