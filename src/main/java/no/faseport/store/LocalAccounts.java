package no.faseport.store;

import static no.faseport.store.schema.Tables.LOCAL_ACCOUNT;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.faseport.economy.AccountClass;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.LocalAccountId;
import no.faseport.store.schema.tables.records.LocalAccountRecord;
import org.jooq.DSLContext;

/// The accounts of the municipality's own account plan.
public final class LocalAccounts {
    private final DSLContext dsl;
    private final Recorder recorder;

    LocalAccounts(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All of them, by code and first year.
    public List<LocalAccount> all() {
        return dsl.selectFrom(LOCAL_ACCOUNT)
                .fetch(LocalAccounts::account)
                .stream().sorted(LocalAccount.ORDER).toList();
    }

    /// Writes new accounts.
    public void add(Collection<LocalAccount> accounts) {
        recorder.insertAll(accounts.stream().map(account -> {
            var row = recorder.blank(LOCAL_ACCOUNT, account.id().value());
            fill(row, account);
            return row;
        }).toList());
    }

    /// Changes accounts that stand as they were read; [LostUpdate] where one does not.
    public void save(Collection<LocalAccount> accounts) {
        var rows = current(accounts).iterator();
        recorder.updateAll(accounts.stream().map(account -> {
            var row = rows.next();
            fill(row, account);
            return row;
        }).toList());
    }

    /// Removes accounts that stand as they were read; [LostUpdate] where one does not.
    public void remove(Collection<LocalAccount> accounts) {
        recorder.removeAll(current(accounts));
    }

    private List<LocalAccountRecord> current(Collection<LocalAccount> accounts) {
        var rows = recorder.currentAll(LOCAL_ACCOUNT, accounts.stream().map(one -> one.id().value()).toList());
        return accounts.stream().map(account -> {
            var row = rows.get(account.id().value());
            if (row == null || row.getVersion() != account.version()) {
                throw new LostUpdate();
            }
            return row;
        }).toList();
    }

    private static void fill(LocalAccountRecord row, LocalAccount account) {
        row.setCode(account.code());
        row.setName(account.name());
        row.setAccount(account.account());
        row.setClasses(account.classes().stream().sorted().map(each -> String.valueOf(each.digit()))
                .collect(Collectors.joining()));
        row.setFirstYear(account.firstYear());
        row.setLastYear(account.lastYear());
    }

    private static LocalAccount account(LocalAccountRecord row) {
        return new LocalAccount(new LocalAccountId(row.getId()), row.getVersion(), row.getCode(), row.getName(),
                row.getAccount(), classes(row.getClasses()), row.getFirstYear(), row.getLastYear());
    }

    private static Set<AccountClass> classes(String digits) {
        var classes = EnumSet.noneOf(AccountClass.class);
        digits.chars().forEach(digit -> classes.add(AccountClass.of((char) digit).orElseThrow()));
        return classes;
    }
}
