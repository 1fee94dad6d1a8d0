package no.faseport.ui.accounts;

import static no.faseport.economy.AccountClass.INVESTMENT;
import static no.faseport.economy.AccountClass.OPERATING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.GrossNet;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.Money;
import no.faseport.economy.vat.Rounding;
import no.faseport.portfolio.AccountsPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.accounts.AccountsViewModel.Shown;
import no.faseport.ui.accounts.AccountsViewModel.Which;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.KeepVat;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.usecase.VatWish;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the account plan, the control and VAT show, and what every gesture on them does.
class AccountsViewModelsTest {
    @TempDir
    Path folder;
    private final FixedDesk told = new FixedDesk();
    private Town town;
    private Desk desk;
    private ProjectId edb;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
        desk = told.at(town.anna(), 2026);
        edb = town.project("6001", "EDB/IKT");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void set(AccountClass accountClass, String account, String function, long kroner) {
        new EditBudget(town.anna()).set(
                new BudgetKey(edb, new AccountString(accountClass, account, "185", function), 2026, 0,
                        AmountKind.BUDGET, Financing.LOAN),
                Money.kroner(kroner), "");
    }

    private static List<String> codes(AccountsViewModel model) {
        return model.lines().stream().map(line -> line.code()).toList();
    }

    @Test
    void theMunicipalitySaysItselfWhatCarriesVat() {
        set(AccountClass.OPERATING, "150", "120", 125_000);
        var accounts = new AccountsViewModel(desk);
        accounts.read();
        var courses = line(accounts, "150");
        accounts.turnVat(line(accounts, "700"));
        assertEquals(List.of(false, true, false), List.of(accounts.carriesVat(courses),
                AccountsViewModel.mayCarryVat(courses), AccountsViewModel.mayCarryVat(line(accounts, "700"))));
        accounts.turnVat(courses);
        assertEquals(true, accounts.carriesVat(courses));
        assertEquals(List.of("1429 31250.00", "1729 -31250.00"), new KeepVat(town.anna())
                .lines(edb, new VatWish(Set.of(AmountKind.BUDGET), 2026, Rounding.OERE)).stream()
                .map(line -> line.key().accountString() + " " + line.computed().amount()).toList());
        new UndoChange(town.anna()).undo();
        accounts.read();
        assertEquals(false, accounts.carriesVat(courses));
    }

    private static AccountsPage.Line line(AccountsViewModel model, String art) {
        return model.lines().stream().filter(line -> line.own().isEmpty() && line.code().equals(art)).findFirst()
                .orElseThrow();
    }

    private static LocalAccount own(AccountsViewModel model) {
        return model.lines().stream().flatMap(line -> line.own().stream()).findFirst().orElseThrow();
    }

    @Test
    void anAccountIsAddedByItsCodeChangedWhereItStandsAndRemoved() {
        var model = new AccountsViewModel(desk);
        model.read();
        model.change(now -> new Shown("", Which.OWN));
        model.add(" 11951 ", "Skylisenser", "", Set.of(OPERATING));
        assertEquals(List.of("195", "11951"), codes(model));
        model.edit(own(model), now -> now.mapped("240"));
        model.firstYear(own(model), "2024");
        model.lastYear(own(model), "2027");
        assertEquals(List.of("240", "11951"), codes(model));
        assertEquals(List.of(2024, 2027), List.of(own(model).firstYear(), own(model).lastYear()));
        model.lastYear(own(model), " ");
        assertEquals(9999, own(model).lastYear());
        model.remove(List.of(own(model)));
        assertEquals(List.of(), codes(model));
        new UndoChange(town.anna()).undo();
        model.read();
        assertEquals(List.of("240", "11951"), codes(model));
        assertEquals(List.of(), told.refusals());
    }

    @Test
    void whatCannotBeIsToldAndLeftAsItWas() {
        var model = new AccountsViewModel(desk);
        model.add("11951", "Skylisenser", "", Set.of(OPERATING));
        model.add("11951", "Igjen", "", Set.of(OPERATING));
        model.firstYear(own(model), "snart");
        model.edit(own(model), now -> now.mapped("19"));
        assertEquals(List.of(Message.of("accounts.refused.taken", "11951", "Skylisenser"),
                Message.of("spreadsheet.row.notAYear", "snart"), Message.of("accounts.refused.art", "19")),
                told.refusals());
        assertEquals("195", own(model).account());
    }

    @Test
    void theListIsSearchedAndNarrowedToWhatIsUsed() {
        set(OPERATING, "195", "120", 1000);
        var model = new AccountsViewModel(desk);
        model.read();
        assertEquals(Message.of("accounts.counts", 119L, 0L, 0L), model.counts());
        model.change(now -> new Shown("lisens", now.which()));
        assertEquals(List.of("195"), codes(model));
        model.change(now -> new Shown("", Which.USED));
        assertEquals(List.of("195"), codes(model));
        model.change(now -> new Shown("270", Which.EVERY_YEAR));
        assertEquals(List.of("270"), codes(model));
        model.change(now -> new Shown("270", Which.VALID));
        assertEquals(List.of(), codes(model));
    }

    @Test
    void theControlGroupsItsFindingsAndGoesToTheProject() {
        set(INVESTMENT, "200", "120", 40_000);
        set(OPERATING, "570", "880", 500_000);
        var model = new ControlViewModel(desk, Optional.empty());
        model.read();
        assertEquals(List.of(2L, 1L, 1L),
                List.of(model.count(ControlViewModel.Shown.ALL), model.count(ControlViewModel.Shown.ERRORS),
                        model.count(ControlViewModel.Shown.WARNINGS)));
        assertEquals(List.of("KOSTRA 140", "TRANSFER", "KRS 4", "INVESTMENT_SIZE"),
                model.rows().stream().map(row -> switch (row) {
                    case ControlRow.Head head -> head.rule().source();
                    case ControlRow.Found found -> found.line().finding().rule().name();
                }).toList());
        model.open(model.rows().getFirst());
        model.open(model.rows().getLast());
        assertEquals(List.of(edb), told.opened());
        model.shownProperty().set(ControlViewModel.Shown.WARNINGS);
        assertEquals("""
                Alvor\tKilde\tRegel\tProsjekt\tKonto\tÅr\tGjelder\tBeløp\tHva
                Advarsel\tKRS 4\tInvestering under beløpsgrensen\t6001 EDB/IKT\t\t2026\tBudsjett\t50000,00\t\
                Investeringen er 50 000 kr med mva, og prosjektet i alt 50 000 kr. Under 100 000 kr hører den til i drift
                """, model.table().replace('\u00a0', ' '));
    }

    @Test
    void theControlOfAProjectStaysInIt() {
        set(INVESTMENT, "200", "120", 40_000);
        var model = new ControlViewModel(desk, Optional.of(edb));
        model.read();
        model.rows().forEach(model::open);
        assertEquals(List.of(), told.opened());
        assertEquals(1, model.count(ControlViewModel.Shown.ALL));
    }

    @Test
    void aShareIsWrittenAndTheLinesThatDifferAreWrittenWithOneGesture() {
        set(INVESTMENT, "200", "120", 3_750_000);
        var model = new VatViewModel(desk, edb);
        model.read();
        assertEquals(2, model.wrong());
        model.share(model.readProperty().get().orElseThrow().shares().getFirst(), "60 %");
        assertEquals(new BigDecimal("60.00"),
                model.readProperty().get().orElseThrow().shares().getFirst().percent());
        model.share(model.readProperty().get().orElseThrow().shares().getFirst(), "mye");
        model.share(model.readProperty().get().orElseThrow().shares().getFirst(), "100");
        assertEquals(List.of(Message.of("economy.amount.notANumber", "mye")), told.refusals());
        model.write();
        assertEquals(0, model.wrong());
        assertEquals(new GrossNet(Money.kroner(3_750_000), Money.kroner(937_500), Money.kroner(-937_500)),
                model.readProperty().get().orElseThrow().year());
        assertEquals(List.of(Message.count("vat.written", 2)), told.tellings());
    }
}
