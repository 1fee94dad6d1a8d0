package no.faseport.economy.edition;

import no.faseport.economy.Money;

/// The net cost of one year's budget: adopted, adjustments to it, and the working budget.
public record YearStanding(Money adopted, Money adjustments, Money working) {
    /// A year without a budget.
    public static final YearStanding NONE = new YearStanding(Money.ZERO, Money.ZERO, Money.ZERO);

    /// Adopted and adjusted.
    public Money inForce() {
        return adopted.plus(adjustments);
    }

    /// What nobody has decided yet.
    public Money notAdopted() {
        return working.minus(inForce());
    }

    /// The standing where a decision changed the year by `amount` more, as part of the adopted budget or as an adjustment.
    public YearStanding plus(Money amount, boolean isAdopted) {
        return isAdopted
                ? new YearStanding(adopted.plus(amount), adjustments, working)
                : new YearStanding(adopted, adjustments.plus(amount), working);
    }

    /// The standing with this working budget.
    public YearStanding working(Money budget) {
        return new YearStanding(adopted, adjustments, budget);
    }
}
