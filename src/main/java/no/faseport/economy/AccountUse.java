package no.faseport.economy;

/// How much an art is used in a year: how many amounts stand on it, and what they come to in size.
public record AccountUse(long lines, Money amount) {
    /// Not at all.
    public static final AccountUse NONE = new AccountUse(0, Money.ZERO);
}
