package no.faseport.usecase;

import java.util.Set;
import no.faseport.economy.AccountClass;
import no.faseport.economy.LocalAccount;

/// What somebody says an account of the municipality is to be, as written.
///
/// `code` is the account system's, `art` three digits; `firstYear` and `lastYear` are [no.faseport.economy.Account#ALWAYS] and
/// [no.faseport.economy.Account#FOREVER] where nothing is said.
public record NewAccount(String code, String name, String art, Set<AccountClass> classes, int firstYear,
        int lastYear) {
    /// Keeps a copy, without space around the texts.
    public NewAccount {
        code = code.strip();
        name = name.strip();
        art = art.strip();
        classes = Set.copyOf(classes);
    }

    /// What `account` is now.
    public static NewAccount of(LocalAccount account) {
        return new NewAccount(account.code(), account.name(), account.account(), account.classes(),
                account.firstYear(), account.lastYear());
    }

    /// The same with another code.
    public NewAccount called(String newCode) {
        return new NewAccount(newCode, name, art, classes, firstYear, lastYear);
    }

    /// The same with another name.
    public NewAccount named(String newName) {
        return new NewAccount(code, newName, art, classes, firstYear, lastYear);
    }

    /// The same reported as another art.
    public NewAccount mapped(String newArt) {
        return new NewAccount(code, name, newArt, classes, firstYear, lastYear);
    }

    /// The same in other classes.
    public NewAccount in(Set<AccountClass> newClasses) {
        return new NewAccount(code, name, art, newClasses, firstYear, lastYear);
    }

    /// The same in other years.
    public NewAccount between(int first, int last) {
        return new NewAccount(code, name, art, classes, first, last);
    }
}
