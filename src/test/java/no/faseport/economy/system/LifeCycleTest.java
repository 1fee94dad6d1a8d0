package no.faseport.economy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Cashflow.Convention;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle.Part;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.Test;

/// What a project and what it leaves behind cost in ten years.
class LifeCycleTest {
    private static final ProjectId FIBRE = new ProjectId(new UUID(0, 1));

    private static BudgetLine line(AccountClass accountClass, String account, int year, AmountKind kind,
            long kroner) {
        return new BudgetLine(new BudgetLineId(UUID.randomUUID()), FIBRE,
                new AccountString(accountClass, account, "185", accountClass == AccountClass.OPERATING ? "120" : "841"),
                year, 0, kind, Financing.OWN_FRAME, Money.kroner(kroner), "", 1);
    }

    private static BudgetLine investment(String account, int year, long kroner) {
        return line(AccountClass.INVESTMENT, account, year, AmountKind.BUDGET, kroner);
    }

    private static BudgetLine operating(String account, int year, long kroner) {
        return line(AccountClass.OPERATING, account, year, AmountKind.BUDGET, kroner);
    }

    private static RunningCost cost(String account, String quantity, String price, int first, int last) {
        return new RunningCost(new RunningCostId(UUID.randomUUID()), 1, Optional.of(FIBRE), Optional.empty(),
                RunningCost.Kind.SERVICE, "Service", account, new BigDecimal(quantity),
                new Money(new BigDecimal(price)), first, last);
    }

    private static List<Money> years(long... first) {
        var years = new ArrayList<>(Collections.nCopies(LifeCycle.YEARS, Money.ZERO));
        for (int at = 0; at < first.length; at++) {
            years.set(at, Money.kroner(first[at]));
        }
        return years;
    }

    @Test
    void thePublishedProjectCostsWhatItCostsInTenYears() {
        var lines = List.of(investment("200", 2025, 1_400), investment("200", 2026, 10_000),
                investment("200", 2027, 9_000));
        var costs = List.of(cost("240", "1", "800", 2027, 2027), cost("240", "1", "1200", 2028, 2099));
        var life = LifeCycle.ofProject(lines, AmountKind.BUDGET, costs, 2026);
        assertEquals(2025, life.firstYear());
        assertEquals(years(1_400, 10_000, 9_800, 1_200, 1_200, 1_200, 1_200, 1_200, 1_200, 1_200), life.sums());
        assertEquals(Money.kroner(29_600), life.accumulated().getLast());
        assertEquals(Money.kroner(20_400), Money.sum(life.sums(Part.INVESTMENT)));
        assertEquals(Money.kroner(9_200), Money.sum(life.sums(Part.RUNNING)));
    }

    @Test
    void presentValueIsReckonedBothWays() {
        var life = LifeCycle.ofSystem(List.of(cost("240", "1", "100", 2026, 2027)), 2026);
        assertEquals(new Money(new BigDecimal("196.15")),
                life.presentValue(BigDecimal.valueOf(4), Convention.FIRST_YEAR_UNDISCOUNTED));
        assertEquals(new Money(new BigDecimal("188.61")),
                life.presentValue(BigDecimal.valueOf(4), Convention.END_OF_YEAR));
    }

    @Test
    void theCompensatedVatAndWhoPaysAreNoCost() {
        var life = LifeCycle.ofProject(List.of(investment("200", 2026, 1_000), investment("429", 2026, 250),
                investment("729", 2026, -250), investment("910", 2026, -1_000)), AmountKind.BUDGET, List.of(), 2020);
        assertEquals(years(1_000), life.sums());
    }

    @Test
    void theOperatingBudgetOfARunningCostIsHeldAgainstItAndNotCountedTwice() {
        var lines = List.of(operating("272", 2026, 300), operating("240", 2026, 50), operating("240", 2027, 180),
                operating("240", 2028, 210));
        var life = LifeCycle.ofProject(lines, AmountKind.BUDGET, List.of(cost("240", "2", "100", 2027, 2028)), 2026);
        assertEquals(years(350), life.sums(Part.OPERATING));
        assertEquals(years(0, 200, 200), life.sums(Part.RUNNING));
        assertEquals(years(0, 180, 210), life.budgeted());
        assertEquals(years(0, -20, 10), life.differences());
    }

    @Test
    void aYearWithoutAForecastCountsAsBudgeted() {
        var lines = List.of(investment("200", 2026, 1_000), investment("200", 2027, 500),
                line(AccountClass.INVESTMENT, "200", 2026, AmountKind.FORECAST, 1_250),
                line(AccountClass.INVESTMENT, "200", 2026, AmountKind.ACTUAL, 9_999));
        assertEquals(years(1_250, 500), LifeCycle.ofProject(lines, AmountKind.FORECAST, List.of(), 2026).sums());
        assertEquals(years(1_000, 500), LifeCycle.ofProject(lines, AmountKind.BUDGET, List.of(), 2026).sums());
    }

    @Test
    void aYearThatHasNothingButZeroesIsNotTheFirst() {
        var lines = List.of(investment("200", 2024, 0), investment("200", 2026, 1_000));
        var life = LifeCycle.ofProject(lines, AmountKind.BUDGET, List.of(cost("240", "1", "50", 2026, 2099)), 2020);
        assertEquals(2026, life.firstYear());
        assertEquals(Money.kroner(500), Money.sum(life.sums(Part.RUNNING)));
    }

    @Test
    void aProjectWithoutCostsHasTenEmptyYears() {
        var life = LifeCycle.ofProject(List.of(), AmountKind.BUDGET, List.of(), 2026);
        assertEquals(2026, life.firstYear());
        assertEquals(years(), life.sums());
    }

    @Test
    void aRunningCostIsQuantityTimesPriceToTheOere() {
        assertEquals(new Money(new BigDecimal("0.13")), cost("195", "2.50", "0.05", 2026, 2026).yearly());
        assertEquals(Money.ZERO, cost("195", "2.50", "0.05", 2026, 2026).in(2027));
    }
}
