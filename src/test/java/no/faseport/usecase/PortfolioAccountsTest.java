package no.faseport.usecase;

import static no.faseport.economy.AccountClass.OPERATING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.Account;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.LocalAccountId;
import no.faseport.economy.Money;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The account plan of an open portfolio follows what the municipality says of its own accounts.
class PortfolioAccountsTest {
    @TempDir
    Path folder;
    private Town town;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void internalPurchase(Workplace place) {
        place.store().change(place.author(), work -> {
            work.localAccounts().add(List.of(new LocalAccount(new LocalAccountId(Uid.next()), 1, "1290", "Internkjøp",
                    "290", Set.of(OPERATING), Account.ALWAYS, Account.FOREVER)));
            return new Said<>("done", "Konto");
        });
    }

    private static List<Message> refused(Workplace place, BudgetKey key) {
        return new EditBudget(place).set(key, Money.kroner(1000), "").reasons();
    }

    @Test
    void anAccountMayBeUsedAsSoonAsItIsThereAndNotAfterItWasTakenBack() {
        var place = town.anna();
        var speaking = place.speaking(new Words(Language.ENGLISH));
        var key = new BudgetKey(town.project("1001", "Fiber"), new AccountString(OPERATING, "290", "", ""), 2026, 0,
                AmountKind.BUDGET, Financing.OWN_FRAME);
        var unknown = List.of(Message.of("economy.account.unknown", "290"));
        assertEquals(unknown, refused(place, key));
        internalPurchase(town.bjarne());
        assertEquals(Optional.of("Internkjøp"), place.accounts().account("290", 2026).map(Account::name));
        assertEquals(true, speaking.accounts().isLocal("290"));
        assertEquals(List.of(), refused(place, key));
        new UndoChange(town.bjarne()).undo();
        assertEquals(unknown, refused(place, key));
    }

    @Test
    void whatIsNotAboutTheAccountsLeavesThePlanAsItIs() {
        var place = town.anna();
        var before = place.accounts();
        town.project("1001", "Fiber");
        assertEquals(before, place.accounts());
    }
}
