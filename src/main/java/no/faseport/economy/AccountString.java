package no.faseport.economy;

import java.util.Comparator;

/// The account string (kontostreng) of a budget line, less its project: class and account, unit (ansvar), function and the
/// municipality's free dimension.
///
/// `account` is the public three-digit art; `unit` is the unit's number, `function` three digits and `dimension` the
/// municipality's own code, each the empty text where the municipality does not state it.
public record AccountString(AccountClass accountClass, String account, String unit, String function,
        String dimension) implements Comparable<AccountString> {
    private static final Comparator<AccountString> ORDER = Comparator.comparing(AccountString::accountClass)
            .thenComparing(AccountString::account).thenComparing(AccountString::unit)
            .thenComparing(AccountString::function).thenComparing(AccountString::dimension);

    public AccountString {
        if (!threeDigits(account) || !unit.strip().equals(unit) || !(function.isEmpty() || threeDigits(function))
                || !dimension.strip().equals(dimension)) {
            throw new IllegalArgumentException(
                    "Not an account string: " + account + "/" + unit + "/" + function + "/" + dimension);
        }
    }

    /// An account string without a free dimension.
    public AccountString(AccountClass accountClass, String account, String unit, String function) {
        this(accountClass, account, unit, function, "");
    }

    private static boolean threeDigits(String code) {
        return code.length() == 3 && isDigit(code.charAt(0)) && isDigit(code.charAt(1)) && isDigit(code.charAt(2));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /// What an amount on this account is for the cost of a project.
    public CostGroup group() {
        return CostGroup.of(account);
    }

    /// Class and account in four digits, as accounting systems write them: "1195".
    @Override
    public String toString() {
        return accountClass.digit() + account;
    }

    @Override
    public int compareTo(AccountString other) {
        return ORDER.compare(this, other);
    }
}
