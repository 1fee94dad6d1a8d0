package no.faseport.usecase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.LocalAccountId;
import no.faseport.economy.VatArts;
import no.faseport.economy.VatShare;
import no.faseport.economy.VatShareId;
import no.faseport.project.Project;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Gives the example municipality accounts of its own, two of them local, and one project a purchase of which not all VAT is
/// compensated.
final class ExampleAccounts {
    private static final String SHARED = "6101";
    private static final BigDecimal PERCENT = new BigDecimal("80");

    private final Work work;

    ExampleAccounts(Work work) {
        this.work = work;
    }

    /// Writes them.
    void write() {
        work.localAccounts().add(List.of(
                account("02001", "Datautstyr i investeringsprosjekt", "200", AccountClass.INVESTMENT),
                account("11301", "Datalinjer og mobilabonnement", "130", AccountClass.OPERATING),
                account("11951", "Skylisenser", "195", AccountClass.OPERATING),
                account("11952", "Lisenser på egne servere", "195", AccountClass.OPERATING),
                account("12001", "Datautstyr", "200", AccountClass.OPERATING),
                account("12401", "Drifts- og serviceavtaler IKT", "240", AccountClass.OPERATING),
                account("12701", "Konsulenttjenester", "270", AccountClass.OPERATING, Account.ALWAYS, 2025),
                account("12721", "Konsulenttjenester", "272", AccountClass.OPERATING, 2026, Account.FOREVER),
                account("1290", "Internkjøp av IKT-tjenester", "290", AccountClass.OPERATING),
                account("1790", "Internsalg av IKT-tjenester", "790", AccountClass.OPERATING)));
        work.projects().withNumber(SHARED).map(Project::id)
                .ifPresent(project -> work.budgetLines().of(project).stream().map(line -> line.accountString())
                        .filter(string -> string.accountClass() == AccountClass.OPERATING
                                && VatArts.usually(string.account()))
                        .findFirst().ifPresent(string -> work.vatShares()
                                .add(new VatShare(new VatShareId(Uid.next()), 1, project, string, PERCENT))));
    }

    private static LocalAccount account(String code, String name, String art, AccountClass accountClass) {
        return account(code, name, art, accountClass, Account.ALWAYS, Account.FOREVER);
    }

    private static LocalAccount account(String code, String name, String art, AccountClass accountClass, int first,
            int last) {
        return new LocalAccount(new LocalAccountId(Uid.next()), 1, code, name, art, Set.of(accountClass), first, last);
    }
}
