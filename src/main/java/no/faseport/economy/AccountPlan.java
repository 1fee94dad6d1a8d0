package no.faseport.economy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.faseport.words.Message;

/// The accounts (arter) and functions a municipality may use, by class and year, with KOSTRA's rules about single lines.
///
/// The public lists alone, or with the municipality's own accounts: those that map to a public art change nothing about
/// it, those that map to none make a local art that may be used but is marked so.
public final class AccountPlan {
    private static final Pattern PREFIXED = Pattern.compile("A[DI]?([0-9]{3})");
    private static final String VAT_COMPENSATION = "729";
    private static final String VAT_COMPENSATION_FUNCTION = "841";
    private static final Set<String> NEVER_IN_INVESTMENT = Set.of("800", "840", "850", "860");
    private static final Map<AccountClass, Set<String>> UNUSUAL = Map.of(AccountClass.OPERATING, Set.of("285", "660"),
            AccountClass.INVESTMENT, Set.of("620", "650", "900"));

    private final Map<String, List<Account>> accounts = new TreeMap<>();
    private final Map<String, AccountFunction> functions = new TreeMap<>();
    private final LocalAccounts own;
    private final VatArts vatArts;

    /// A plan of these accounts and functions; an account code may come twice with years that do not overlap.
    public AccountPlan(List<Account> accounts, List<AccountFunction> functions) {
        this(accounts, functions, List.of(), VatArts.USUAL);
    }

    private AccountPlan(List<Account> accounts, List<AccountFunction> functions, Collection<LocalAccount> own,
            VatArts vatArts) {
        this.vatArts = vatArts;
        for (var account : accounts) {
            this.accounts.computeIfAbsent(account.code(), code -> new ArrayList<>()).add(account);
        }
        this.own = new LocalAccounts(own, Set.copyOf(this.accounts.keySet()));
        this.own.arts().forEach(art -> this.accounts.put(art.code(), List.of(art)));
        for (var function : functions) {
            this.functions.put(function.code(), function);
        }
    }

    /// This plan's public accounts with these accounts of the municipality's own instead of those it had.
    public AccountPlan with(Collection<LocalAccount> accountsOfItsOwn) {
        return new AccountPlan(publicAccounts(), functions(), accountsOfItsOwn, vatArts);
    }

    /// This plan where the arts of `arts` carry VAT.
    public AccountPlan with(VatArts arts) {
        return new AccountPlan(publicAccounts(), functions(), own(), arts);
    }

    /// Which arts carry VAT here.
    public VatArts vatArts() {
        return vatArts;
    }

    /// All arts, public and local, by code, in every version.
    public List<Account> all() {
        return accounts.values().stream().flatMap(List::stream).toList();
    }

    /// The accounts of the public list, by code, in every version.
    public List<Account> publicAccounts() {
        return accounts.entrySet().stream().filter(entry -> !isLocal(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    /// The municipality's own accounts, by code and first year.
    public List<LocalAccount> own() {
        return own.all();
    }

    /// The account the municipality calls `code` in `year`, as its accounting system writes it: "11951".
    public Optional<LocalAccount> own(String code, int year) {
        return own.find(code, year);
    }

    /// True for an art that is not in the public list but stands for an account of the municipality's own: "290".
    public boolean isLocal(String art) {
        return own.isArt(bareCode(art));
    }

    /// A code without the prefix the public classification puts before some accounts: "AI729" is 729, "A200" is 200.
    public static String bareCode(String code) {
        var prefixed = PREFIXED.matcher(code.strip());
        return prefixed.matches() ? prefixed.group(1) : code.strip();
    }

    /// The account with this code in `year`.
    public Optional<Account> account(String code, int year) {
        return versions(code).stream().filter(account -> account.validIn(year)).findFirst();
    }

    /// The name of an account for people to read: as in `year`, or as it was or will be when it is not valid then.
    public String accountName(String code, int year) {
        return account(code, year).or(() -> versions(code).stream().findFirst()).map(Account::name).orElse("");
    }

    /// The accounts that may stand in `accountClass` in `year`, by code.
    public List<Account> accounts(AccountClass accountClass, int year) {
        return accounts.values().stream().flatMap(List::stream)
                .filter(account -> account.validIn(accountClass) && account.validIn(year))
                .sorted(Comparator.comparing(Account::code)).toList();
    }

    /// The function with this code.
    public Optional<AccountFunction> function(String code) {
        return Optional.ofNullable(functions.get(bareCode(code)));
    }

    /// All functions, by code.
    public List<AccountFunction> functions() {
        return List.copyOf(functions.values());
    }

    /// What is wrong or odd with this account string in `year`; empty where nothing is.
    ///
    /// Errors: an account that is not in the list, not valid that year or not in that class, an unknown function, and
    /// KOSTRA's rule 060 (729 in investment only on function 841, 841 never in operating, 800, 840, 850 and 860 never in
    /// investment). Warnings: KOSTRA's "illogical" accounts, and 729 in investment without a function.
    public List<Finding> check(AccountString string, int year) {
        var findings = new ArrayList<Finding>();
        checkAccount(string, year, findings);
        checkFunction(string, findings);
        return List.copyOf(findings);
    }

    private void checkAccount(AccountString string, int year, List<Finding> findings) {
        var code = string.account();
        var versions = versions(code);
        var valid = account(code, year);
        if (versions.isEmpty()) {
            findings.add(error("economy.account.unknown", code));
        } else if (valid.isEmpty()) {
            findings.add(new Finding(Severity.ERROR, outsideYears(versions.getFirst(), year)));
        } else if (!valid.get().validIn(string.accountClass())) {
            findings.add(error("economy.account.notIn." + word(string), code, valid.get().name()));
        } else if (UNUSUAL.getOrDefault(string.accountClass(), Set.of()).contains(code)) {
            findings.add(warning("economy.account.unusualIn." + word(string), code, valid.get().name()));
        }
    }

    private static Message outsideYears(Account account, int year) {
        var ended = account.lastYear() < year;
        return Message.of(ended ? "economy.account.ended" : "economy.account.notYet", account.code(), account.name(),
                Integer.toString(ended ? account.lastYear() : account.firstYear()), Integer.toString(year));
    }

    private void checkFunction(AccountString string, List<Finding> findings) {
        var function = string.function();
        var investment = string.accountClass() == AccountClass.INVESTMENT;
        if (!function.isEmpty() && function(function).isEmpty()) {
            findings.add(error("economy.function.unknown", function));
        } else if (investment && string.account().equals(VAT_COMPENSATION)
                && !function.equals(VAT_COMPENSATION_FUNCTION)) {
            findings.add(function.isEmpty()
                    ? warning("economy.function.compensationMissing")
                    : error("economy.function.compensation", function));
        } else if (investment && NEVER_IN_INVESTMENT.contains(function)) {
            findings.add(error("economy.function.notInInvestment", function));
        } else if (!investment && function.equals(VAT_COMPENSATION_FUNCTION)) {
            findings.add(error("economy.function.notInOperating", function));
        }
    }

    private List<Account> versions(String code) {
        return accounts.getOrDefault(bareCode(code), List.of());
    }

    private static String word(AccountString string) {
        return string.accountClass() == AccountClass.INVESTMENT ? "investment" : "operating";
    }

    private static Finding error(String key, Object... arguments) {
        return new Finding(Severity.ERROR, Message.of(key, arguments));
    }

    private static Finding warning(String key, Object... arguments) {
        return new Finding(Severity.WARNING, Message.of(key, arguments));
    }
}
