package no.faseport.usecase;

import static no.faseport.economy.AccountClass.INVESTMENT;
import static no.faseport.economy.AccountClass.OPERATING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.faseport.economy.Account;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.TableFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The municipality's own accounts are kept by hand as well as by import.
class KeepAccountsTest {
    private static final NewAccount LICENCES = new NewAccount("11951", "Skylisenser", "195", Set.of(OPERATING), 2024,
            Account.FOREVER);

    @TempDir
    Path folder;
    private Town town;
    private KeepAccounts accounts;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
        accounts = new KeepAccounts(town.anna());
    }

    @AfterEach
    void close() {
        town.close();
    }

    private List<String> own() {
        return town.anna().accounts().own().stream()
                .map(one -> one.code() + " " + one.name() + " " + one.account()).toList();
    }

    @Test
    void anAccountIsAddedMappedToAnotherArtAndRemovedEachWithOneUndo() {
        var id = accounts.add(LICENCES).ifDone().orElseThrow();
        accounts.edit(id, LICENCES.mapped("240"));
        assertEquals(List.of("11951 Skylisenser 240"), own());
        accounts.remove(List.of(id));
        assertEquals(List.of(), own());
        new UndoChange(town.anna()).undo();
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("11951 Skylisenser 195"), own());
    }

    @Test
    void whatIsNoAccountIsRefusedWithItsReason() {
        accounts.add(LICENCES);
        assertEquals(List.of(Result.refused("accounts.refused.code", 20), Result.refused("accounts.refused.name", 200),
                Result.refused("accounts.refused.art", "19"), Result.refused("accounts.refused.classes"),
                Result.refused("accounts.list.years", "2026", "2024"),
                Result.refused("accounts.refused.taken", "11951", "Skylisenser")),
                List.of(accounts.add(LICENCES.called(" ")), accounts.add(LICENCES.named("")),
                        accounts.add(LICENCES.mapped("19")), accounts.add(LICENCES.in(Set.of())),
                        accounts.add(LICENCES.between(2026, 2024)), accounts.add(LICENCES.between(2030, 2031))));
    }

    @Test
    void theSameCodeMayComeAgainInOtherYears() {
        accounts.add(LICENCES.between(2020, 2025));
        assertEquals(List.of(), accounts.add(LICENCES.named("Lisenser").between(2026, 2030)).reasons());
    }

    @Test
    void theViewShowsPublicAndOwnAccountsAndHowMuchEachArtIsUsed() {
        accounts.add(LICENCES);
        accounts.add(new NewAccount("1290", "Internkjøp", "290", Set.of(OPERATING, INVESTMENT), Account.ALWAYS,
                Account.FOREVER));
        var project = town.project("1001", "Fiber");
        for (var art : List.of("195", "290", "195")) {
            new EditBudget(town.anna()).set(new BudgetKey(project, new AccountString(OPERATING, art, "", ""), 2026,
                    0, AmountKind.BUDGET, Financing.OWN_FRAME), Money.kroner(1000), "");
        }
        var shown = new ReadAccounts(town.anna()).in(2026, false).lines().stream()
                .filter(line -> line.used() > 0 || line.own().isPresent())
                .map(line -> line.code() + " " + line.name() + (line.local() ? " lokal " : " ") + line.used() + " "
                        + line.amount().amount())
                .toList();
        assertEquals(List.of("195 Avgifter, gebyrer, lisenser o.l. 1 1000.00", "11951 Skylisenser 0 0.00",
                "290 Internkjøp lokal 1 1000.00", "1290 Internkjøp lokal 0 0.00"), shown);
        assertEquals(List.of(),
                new ReadAccounts(town.anna()).in(2026, false).lines().stream()
                        .filter(line -> line.code().equals("270")).toList());
        assertEquals(1, new ReadAccounts(town.anna()).in(2026, true).lines().stream()
                .filter(line -> line.code().equals("270")).count());
    }

    @Test
    void theExportedPlanComesInAgainWithoutAChange() {
        accounts.add(LICENCES);
        accounts.add(new NewAccount("0290", "Internkjøp", "290", Set.of(INVESTMENT), Account.ALWAYS, 2027));
        accounts.add(new NewAccount("40010", "Service", "200", Set.of(OPERATING, INVESTMENT), 2025, 2026));
        for (var name : List.of("plan.xlsx", "plan.csv")) {
            var file = folder.resolve(name);
            new TableFile(town.anna().words(), "Fjordvik").write(new ReadAccounts(town.anna()).sheet(), file);
            var preview = new ImportAccounts(town.anna()).preview(file, Progress.UNWATCHED).ifDone().orElseThrow();
            assertEquals(new ListPreview.Counts(0, 0, 3, 0, 0), preview.counts());
        }
    }
}
