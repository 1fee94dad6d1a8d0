package no.faseport.economy.importing;

import no.faseport.economy.Money;

/// A part of the amounts of a file: how many they are and what they come to.
public record Portion(int amounts, Money sum) {
    /// No amounts.
    public static final Portion NOTHING = new Portion(0, Money.ZERO);

    /// One amount more.
    public Portion plus(Money amount) {
        return new Portion(amounts + 1, sum.plus(amount));
    }
}
