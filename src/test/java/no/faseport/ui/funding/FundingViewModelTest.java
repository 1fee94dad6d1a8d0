package no.faseport.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.economy.funding.Funding;
import no.faseport.project.ProjectId;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.funding.SourceRow.Kind;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who pays is written year by year, and every row says whether it balances.
class FundingViewModelTest {
    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private Town town;
    private ProjectId fibre;

    @BeforeEach
    void aProjectPaidByALoan() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        new EditBudget(town.anna()).set(new BudgetKey(fibre,
                new AccountString(AccountClass.INVESTMENT, "200", "1200", "120"), 2026, 0, AmountKind.BUDGET,
                Financing.LOAN), Money.kroner(1000), "");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private FundingViewModel model() {
        return new FundingViewModel(desk.at(town.anna(), 2026), fibre);
    }

    private static List<String> told(FundingViewModel model) {
        return model.rows().stream().map(row -> row.kind() + " " + row.in(2026).amount().setScale(0)).toList();
    }

    @Test
    void whatIsMissingIsSaidBySourceAndInAll() {
        assertEquals(List.of(2025, 2026, 2027, 2028, 2029), model().years());
        assertEquals(List.of("PROMISED 0", "BUDGETED 1000", "DIFFERENCE -1000", "NET 1000", "OUTSIDE 0", "TO_PAY 1000",
                "ALL 0", "BALANCE -1000"), told(model()));
    }

    @Test
    void anAmountWrittenWhereNobodyHasPromisedIsAPromise() {
        var model = model();
        model.promise(model.rows().getFirst(), 2026, Money.kroner(400));
        model.promise(model.rows().getFirst(), 2026, Money.kroner(1000));
        assertEquals(List.of("PROMISED 1000", "NET 1000", "OUTSIDE 0", "TO_PAY 1000", "ALL 1000", "BALANCE 0"),
                told(model));
        model.promise(model.rows().getFirst(), 2026, Money.ZERO);
        assertEquals(List.of(), model.page().get().orElseThrow().promised());
    }

    @Test
    void twoFundsAreTwoRowsAndOneRowIsTakenAwayWhole() {
        var model = model();
        model.add(Financing.FUND, "IKT-fondet", true, 2026, Money.kroner(5));
        model.add(Financing.FUND, "IKT-fondet", true, 2027, Money.kroner(6));
        model.add(Financing.FUND, "Disposisjonsfondet", false, 2026, Money.kroner(7));
        var funds = model.rows().stream().filter(row -> row.kind() == Kind.PROMISED)
                .filter(row -> row.source().filter(one -> one.financing() == Financing.FUND).isPresent()).toList();
        assertEquals(List.of("Disposisjonsfondet 7 0", "IKT-fondet 5 6"), funds.stream().map(row -> row.source()
                .orElseThrow().name() + " " + row.in(2026).amount().intValue() + " "
                + row.in(2027).amount().intValue()).toList());
        model.remove(funds.getLast().promised().values().stream().flatMap(List::stream).toList());
        assertEquals(List.of("Disposisjonsfondet"),
                model.page().get().orElseThrow().promised().stream().map(Funding::name).toList());
    }

    @Test
    void ownTimeStandsUnderTheNetBudgetAndNotInIt() {
        var model = model();
        model.add(new InternalTime(InternalTimeId.NEW, 1, fibre, "Prosjektleder", "", AmountKind.BUDGET, 2026, 0,
                new BigDecimal("10"), Money.kroner(700), ""));
        assertEquals(List.of("BALANCE -1000", "OWN_TIME 7000", "WITH_TIME 8000"),
                told(model).subList(told(model).size() - 3, told(model).size()));
        var time = model.page().get().orElseThrow().time().times().getFirst();
        model.edit(new InternalTime(time.id(), time.version(), fibre, "Rådgiver", "", AmountKind.BUDGET, 2026, 0,
                new BigDecimal("1"), Money.kroner(700), ""));
        assertEquals("WITH_TIME 1700", told(model).getLast());
        model.remove(model.page().get().orElseThrow().time().times().getFirst());
        assertEquals("BALANCE -1000", told(model).getLast());
    }

    @Test
    void thePortfolioIsShownForFourYears() {
        var model = new FundingsViewModel(desk.at(town.anna(), 2026));
        assertEquals(List.of(2026, 2027, 2028, 2029), model.years());
        assertEquals(Optional.of(Money.kroner(-1000)),
                model.overview().get().map(found -> found.total().of(2026).difference()));
    }
}
