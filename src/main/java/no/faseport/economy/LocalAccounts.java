package no.faseport.economy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The municipality's own accounts, by their codes, and the local arts they make.
final class LocalAccounts {
    private final List<LocalAccount> all;
    private final Map<String, List<LocalAccount>> byCode;
    private final Map<String, Account> arts;

    /// These accounts, beside a public list that has the arts `known`.
    LocalAccounts(Collection<LocalAccount> accounts, Set<String> known) {
        this.all = accounts.stream().sorted(LocalAccount.ORDER).toList();
        this.byCode = all.stream().collect(groupingBy(LocalAccount::code));
        this.arts = all.stream().filter(account -> !known.contains(account.account()))
                .collect(groupingBy(LocalAccount::account)).values().stream().map(LocalAccounts::art)
                .collect(toMap(Account::code, art -> art));
    }

    /// The art that several accounts of the municipality make, named as the one with the shortest code.
    private static Account art(List<LocalAccount> accounts) {
        var named = accounts.stream().min(Comparator.comparingInt(account -> account.code().length())).orElseThrow();
        return new Account(named.account(), named.name(),
                accounts.stream().flatMap(account -> account.classes().stream()).collect(toUnmodifiableSet()),
                accounts.stream().mapToInt(LocalAccount::firstYear).min().orElseThrow(),
                accounts.stream().mapToInt(LocalAccount::lastYear).max().orElseThrow());
    }

    /// All of them, by code and first year.
    List<LocalAccount> all() {
        return all;
    }

    /// The account with this code in `year`.
    Optional<LocalAccount> find(String code, int year) {
        return byCode.getOrDefault(code.strip(), List.of()).stream().filter(account -> account.validIn(year))
                .findFirst();
    }

    /// The arts that are here and not in the public list.
    Collection<Account> arts() {
        return arts.values();
    }

    /// True for an art that is here and not in the public list.
    boolean isArt(String code) {
        return arts.containsKey(code);
    }
}
