package no.faseport.gate;

import no.faseport.economy.Money;

/// What a project's benefits promise at one moment, for a decision to rest on.
///
/// @param benefits how many there are
/// @param planned what they are planned to bring, all years together
/// @param presentValue what is left when the costs are paid, in the kroner of the first year, reckoned as is usual
public record Prospect(int benefits, Money planned, Money presentValue) {
    /// No benefits, and so no promise, whatever the project costs.
    public static final Prospect NONE = new Prospect(0, Money.ZERO, Money.ZERO);
}
