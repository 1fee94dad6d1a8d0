package no.faseport.store;

import static no.faseport.economy.AccountClass.INVESTMENT;
import static no.faseport.economy.AccountClass.OPERATING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.faseport.economy.AccountString;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.LocalAccountId;
import no.faseport.economy.VatShare;
import no.faseport.economy.VatShareId;
import no.faseport.portfolio.NotChanged;
import org.junit.jupiter.api.Test;

/// What a store promises about the municipality's own accounts and its shares of VAT.
abstract class AccountsContract extends PlanningContract {
    private static LocalAccount account(String code, String art, int lastYear) {
        return new LocalAccount(new LocalAccountId(Uid.next()), 1, code, "Konto " + code, art,
                Set.of(INVESTMENT, OPERATING), 2020, lastYear);
    }

    private List<String> codes() {
        return store.read(work -> work.localAccounts().all().stream()
                .map(account -> account.code() + " " + account.account() + " " + account.lastYear()).toList());
    }

    @Test
    void accountsOfTheMunicipalityKeepTheirArtTheirClassesAndTheirYears() {
        var licences = account("11951", "195", 9999);
        var internal = account("1290", "290", 2027);
        change(ANNA, "accounts", work -> work.localAccounts().add(List.of(internal, licences)));
        store = reopened(store);
        assertEquals(List.of(licences, internal), store.read(work -> work.localAccounts().all()));
        change(ANNA, "map", work -> work.localAccounts().save(List.of(new LocalAccount(licences.id(), 1, "11951",
                "Skylisenser", "240", Set.of(OPERATING), 2021, 2026))));
        change(ANNA, "remove", work -> work.localAccounts().remove(List.of(internal)));
        assertEquals(List.of("11951 240 2026"), codes());
        store.undo(ANNA);
        store.undo(ANNA);
        assertEquals(List.of("11951 195 9999", "1290 290 2027"), codes());
    }

    @Test
    void anAccountStandsOnceForAYearAndTwoMayNotChangeItAtOnce() {
        var internal = account("1290", "290", 2027);
        change(ANNA, "account", work -> work.localAccounts().add(List.of(internal)));
        assertThrows(NotChanged.class,
                () -> change(ANNA, "again", work -> work.localAccounts().add(List.of(account("1290", "290", 2025)))));
        change(BJARNE, "other",
                work -> work.localAccounts().save(List.of(internal.saying(account("1291", "290", 2027)))));
        assertThrows(LostUpdate.class,
                () -> change(ANNA, "late", work -> work.localAccounts().remove(List.of(internal))));
    }

    @Test
    void aShareOfVatIsKeptForItsAccountStringWithTwoDecimals() {
        var project = project("1001");
        var string = new AccountString(OPERATING, "195", "181", "120", "SKY");
        var share = new VatShare(new VatShareId(Uid.next()), 1, project.id(), string, new BigDecimal("62.5"));
        change(ANNA, "share", work -> work.vatShares().add(share));
        store = reopened(store);
        assertEquals(List.of(share), store.read(work -> work.vatShares().of(project.id())));
        assertEquals(List.of(share), store.read(work -> work.vatShares().all()));
        change(ANNA, "less", work -> work.vatShares().save(share.of(BigDecimal.TEN)));
        store.undo(ANNA);
        var now = store.read(work -> work.vatShares().all()).getFirst();
        assertEquals(new BigDecimal("62.50"), now.percent());
        change(ANNA, "all of it", work -> work.vatShares().remove(now));
        assertEquals(List.of(), store.read(work -> work.vatShares().all()));
    }
}
