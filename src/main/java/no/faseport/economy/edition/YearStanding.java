package no.faseport.economy.edition;

import no.faseport.economy.Money;

/// The net cost of one year's budget: adopted, adjustments to it, and the working budget.
public record YearStanding(Money adopted, Money adjustments, Money working) {
    /// A year without a budget.
    public static final YearStanding NONE = new YearStanding(Money.ZERO, Money.ZERO, Money.ZERO);

    /// What one key is of the sum.
    static YearStanding of(BudgetInForce one) {
        return new YearStanding(one.adopted(), one.adjustments(), one.working());
    }

    /// Adopted and adjusted.
    public Money inForce() {
        return adopted.plus(adjustments);
    }

    /// What nobody has decided yet.
    public Money notAdopted() {
        return working.minus(inForce());
    }

    /// Both together.
    public YearStanding plus(YearStanding other) {
        return new YearStanding(adopted.plus(other.adopted), adjustments.plus(other.adjustments),
                working.plus(other.working));
    }
}
