package no.faseport.usecase;

import static no.faseport.economy.AccountClass.INVESTMENT;
import static no.faseport.economy.AccountClass.OPERATING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.economy.control.ControlRule;
import no.faseport.economy.vat.Rounding;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project's VAT is calculated, written as one change, and held against the rules.
class KeepVatTest {
    private static final AccountString EQUIPMENT = new AccountString(INVESTMENT, "200", "185", "120");
    private static final AccountString LICENCES = new AccountString(OPERATING, "195", "181", "120");
    private static final VatWish WISH = new VatWish(Set.of(AmountKind.BUDGET), 2026, Rounding.THOUSANDS);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId edb;

    @BeforeEach
    void aTownWithAnInvestment() {
        town = new Town(folder);
        edb = town.project("6001", "EDB/IKT");
        set(EQUIPMENT, 2026, 3_750_000);
        set(EQUIPMENT, 2025, 100_000);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void set(AccountString string, int year, long kroner) {
        assertEquals(List.of(), new EditBudget(town.anna()).set(
                new BudgetKey(edb, string, year, 0, AmountKind.BUDGET, Financing.LOAN), Money.kroner(kroner), "")
                .reasons());
    }

    private List<String> budget() {
        return new ReadPortfolio(town.anna()).money(edb).orElseThrow().lines().stream()
                .map(line -> line.accountString() + " " + line.accountString().function() + " " + line.year() + " "
                        + line.amount().amount().toPlainString())
                .toList();
    }

    @Test
    void theLinesOf429And729AreWrittenAsOneChangeAndTakenBackAsOne() {
        var vat = new KeepVat(town.anna());
        assertEquals(new Result.Done<>(2), vat.write(edb, WISH));
        assertEquals(List.of("0200 120 2025 100000.00", "0200 120 2026 3750000.00", "0429 120 2026 938000.00",
                "0729 841 2026 -938000.00"), budget());
        assertEquals(Result.refused("vat.refused.nothing"), vat.write(edb, WISH));
        assertEquals(Optional.of("Regnet ut mva i prosjekt 6001: 2 linjer"),
                new UndoChange(town.anna()).undo().map(undone -> undone.sentence()));
        assertEquals(List.of("0200 120 2025 100000.00", "0200 120 2026 3750000.00"), budget());
    }

    @Test
    void aShareIsKeptUntilItIsAllOfItAgain() {
        var vat = new KeepVat(town.anna());
        set(LICENCES, 2026, 112_500);
        assertEquals(new Result.Done<>(new BigDecimal("50")), vat.share(edb, LICENCES, new BigDecimal("50")));
        assertEquals(List.of(Money.kroner(938_000), Money.kroner(13_000), Money.kroner(-938_000),
                Money.kroner(-13_000)),
                vat.lines(edb, WISH).stream().sorted((one, other) -> one.key().accountString().account()
                        .compareTo(other.key().accountString().account())).map(line -> line.computed()).toList());
        vat.share(edb, LICENCES, new BigDecimal("25.5"));
        assertEquals(List.of(new BigDecimal("25.50")), vat.shares(edb).stream().map(one -> one.percent()).toList());
        vat.share(edb, LICENCES, new BigDecimal("100"));
        assertEquals(List.of(), vat.shares(edb));
    }

    @Test
    void aShareThatIsNoneIsRefused() {
        var vat = new KeepVat(town.anna());
        assertEquals(List.of(Result.refused("vat.refused.share"), Result.refused("vat.refused.share"),
                Result.refused("vat.refused.carries", "010")),
                List.of(vat.share(edb, LICENCES, new BigDecimal("100.01")),
                        vat.share(edb, LICENCES, new BigDecimal("0.125")),
                        vat.share(edb, new AccountString(OPERATING, "010", "181", "120"), BigDecimal.TEN)));
    }

    @Test
    void theControlOfThePortfolioSaysWhichProjectAndThatOfTheProjectTheSame() {
        set(new AccountString(INVESTMENT, "429", "185", "120"), 2026, 938_000);
        var page = new ReadControl(town.anna()).ofPortfolio(2026);
        assertEquals(List.of(Optional.of(new Label("6001", "EDB/IKT"))),
                page.lines().stream().map(line -> line.project()).toList());
        assertEquals(Set.of(ControlRule.VAT_COMPENSATION), page.byRule().keySet());
        assertEquals(List.of(0L, 1L), List.of(page.count(Severity.ERROR), page.count(Severity.WARNING)));
        assertEquals(page, new ReadControl(town.anna()).ofProject(edb));
        assertEquals(
                Message.of("control.vat.notCompensated", new BigDecimal("938000")),
                page.lines().getFirst().finding().message());
    }
}
