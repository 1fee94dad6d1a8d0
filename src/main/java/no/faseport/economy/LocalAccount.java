package no.faseport.economy;

import java.util.Comparator;
import java.util.Set;

/// An account of the municipality's own account plan: its code as the accounting system writes it ("11951"), its own name,
/// and the three-digit art it is reported as ("195").
///
/// An art that is in the public list maps the account to KOSTRA; one that is not ("290") is local and stands for itself.
/// Valid from `firstYear` to `lastYear`, both included; [Account#ALWAYS] and [Account#FOREVER] where nobody has said.
public record LocalAccount(LocalAccountId id, int version, String code, String name, String account,
        Set<AccountClass> classes, int firstYear, int lastYear) {
    /// The order people expect: by code, and the oldest first.
    public static final Comparator<LocalAccount> ORDER = Comparator.comparing(LocalAccount::code)
            .thenComparing(LocalAccount::firstYear);

    public LocalAccount {
        if (code.isBlank() || !code.strip().equals(code) || name.isBlank() || !account.matches("[0-9]{3}")
                || classes.isEmpty() || firstYear > lastYear) {
            throw new IllegalArgumentException("Not an account: " + code + " " + name + " " + account);
        }
        classes = Set.copyOf(classes);
    }

    /// True in the years the municipality uses this account.
    public boolean validIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /// True where this and `other` have the same code in the same year.
    public boolean overlaps(LocalAccount other) {
        return code.equals(other.code) && firstYear <= other.lastYear && other.firstYear <= lastYear;
    }

    /// The same account saying what `other` says.
    public LocalAccount saying(LocalAccount other) {
        return new LocalAccount(id, version, other.code, other.name, other.account, other.classes, other.firstYear,
                other.lastYear);
    }
}
