package no.faseport.portfolio;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.Account;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.Money;

/// The account plan as its screen shows it: every art of the public list and of the municipality's own, with its accounts.
public record AccountsPage(AccountPlan plan, int year, List<Line> lines) {
    /// Keeps a copy.
    public AccountsPage {
        lines = List.copyOf(lines);
    }

    /// An art, or one of the municipality's own accounts that is reported as it.
    ///
    /// `own` is empty for the art itself; `local` says that the art is in no public list; `used` and `amount` are how many
    /// amounts of the year stand on the art and what they come to, in size: costs and income alike.
    public record Line(Account account, Optional<LocalAccount> own, boolean local, long used, Money amount) {
        /// The code people know it by.
        public String code() {
            return own.map(LocalAccount::code).orElse(account.code());
        }

        /// Its name.
        public String name() {
            return own.map(LocalAccount::name).orElse(account.name());
        }

        /// The first year it is valid.
        public int firstYear() {
            return own.map(LocalAccount::firstYear).orElse(account.firstYear());
        }

        /// The last year it is valid.
        public int lastYear() {
            return own.map(LocalAccount::lastYear).orElse(account.lastYear());
        }
    }
}
