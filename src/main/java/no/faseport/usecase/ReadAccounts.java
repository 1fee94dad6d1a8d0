package no.faseport.usecase;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountUse;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.Money;
import no.faseport.portfolio.AccountsPage;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;

/// Reads the account plan: the public accounts, the municipality's own, and how much each is used.
public final class ReadAccounts {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadAccounts(Workplace place) {
        this.place = place;
    }

    /// Every art and account that is valid or used in `year`, by art and code; with `everyYear` also those of other years.
    public AccountsPage in(int year, boolean everyYear) {
        var plan = place.accounts();
        var use = place.store().read(work -> work.budgetLines().use(year));
        var own = plan.own().stream().collect(groupingBy(LocalAccount::account));
        var lines = new ArrayList<AccountsPage.Line>();
        for (var account : plan.all()) {
            var used = use.getOrDefault(account.code(), AccountUse.NONE);
            var mapped = own.getOrDefault(account.code(), List.of()).stream()
                    .filter(one -> everyYear || one.validIn(year)).toList();
            var missed = plan.account(account.code(), year).isEmpty() && (used.lines() > 0 || !mapped.isEmpty());
            if (everyYear || account.validIn(year) || missed) {
                var local = plan.isLocal(account.code());
                lines.add(new AccountsPage.Line(account, Optional.empty(), local, used.lines(), used.amount()));
                mapped.forEach(one -> lines.add(
                        new AccountsPage.Line(account, Optional.of(one), local, 0, Money.ZERO)));
            }
        }
        return new AccountsPage(plan, year, lines);
    }

    /// The municipality's own accounts as a sheet that can be imported again.
    public Sheet sheet() {
        var words = place.words();
        var headings = Stream.of(Map.entry("CODE", 12), Map.entry("NAME", 44), Map.entry("ART", 14),
                Map.entry("CLASS", 22), Map.entry("FROM", 12), Map.entry("UNTIL", 12))
                .map(one -> new Sheet.Heading(words.text("accounts.column.accounts." + one.getKey()),
                        Sheet.Kind.TEXT, one.getValue()))
                .toList();
        var rows = place.accounts().own().stream().map(account -> Stream.of(account.code(), account.name(),
                account.account(), classes(account), year(account.firstYear()), year(account.lastYear()))
                .<Value>map(Value.Text::new).toList()).toList();
        return new Sheet(words.text("accounts.sheet"), words.text("accounts.sheet.note"), headings, rows);
    }

    private String classes(LocalAccount account) {
        return account.classes().size() == AccountClass.values().length
                ? place.words().text("accounts.both")
                : account.classes().stream().map(AccountClass::key).map(place.words()::text)
                        .collect(Collectors.joining());
    }

    private static String year(int year) {
        return year == Account.ALWAYS || year == Account.FOREVER ? "" : String.valueOf(year);
    }
}
