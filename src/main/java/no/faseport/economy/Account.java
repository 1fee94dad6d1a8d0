package no.faseport.economy;

import java.util.Set;

/// An account (art) of the public KOSTRA list: what the money went to, the classes it may stand in, and the years it is
/// valid, both ends included.
public record Account(String code, String name, Set<AccountClass> classes, int firstYear, int lastYear) {
    /// The year that stands for "since always".
    public static final int ALWAYS = 0;
    /// The year that stands for "until further notice".
    public static final int FOREVER = 9999;

    public Account {
        if (!code.matches("[0-9]{3}") || name.isBlank() || classes.isEmpty() || firstYear > lastYear) {
            throw new IllegalArgumentException("Not an account: " + code + " " + name);
        }
        classes = Set.copyOf(classes);
    }

    /// True in the years the public list has this account.
    public boolean validIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /// True where KOSTRA lets this account stand in `accountClass`.
    public boolean validIn(AccountClass accountClass) {
        return classes.contains(accountClass);
    }
}
