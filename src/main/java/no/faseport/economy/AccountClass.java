package no.faseport.economy;

import java.util.Optional;

/// Which of the two accounts a kroner stands in: the first digit of a four-digit account (kontoklasse).
public enum AccountClass {
    /// Investeringsregnskapet, digit 0.
    INVESTMENT('0'),
    /// Driftsregnskapet, digit 1.
    OPERATING('1');

    private final char digit;

    AccountClass(char digit) {
        this.digit = digit;
    }

    /// The digit KOSTRA writes before the account.
    public char digit() {
        return digit;
    }

    /// The bundle key of the name people use.
    public String key() {
        return switch (this) {
            case INVESTMENT -> "economy.class.investment";
            case OPERATING -> "economy.class.operating";
        };
    }

    /// The class with this digit; empty for 2 (balance) and the classes of municipal enterprises, which carry no budget.
    public static Optional<AccountClass> of(char digit) {
        return switch (digit) {
            case '0' -> Optional.of(INVESTMENT);
            case '1' -> Optional.of(OPERATING);
            default -> Optional.empty();
        };
    }
}
