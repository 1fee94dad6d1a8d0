package no.faseport.economy;

import static no.faseport.economy.AccountClass.INVESTMENT;
import static no.faseport.economy.AccountClass.OPERATING;
import static no.faseport.economy.AmountKind.ACTUAL;
import static no.faseport.economy.AmountKind.BUDGET;
import static no.faseport.economy.AmountKind.FORECAST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.Test;

/// What IKT costs, computed from real postings.
class CostOverviewTest {
    private static final ProjectId EDB = new ProjectId(new UUID(0, 6001));
    private static final ProjectId OPERATION = new ProjectId(new UUID(0, 6002));
    private static final CostNames NAMES = new CostNames(
            Map.of(EDB, new Label("6001", "EDB/IKT"), OPERATION, new Label("6002", "IKT drift")),
            Map.of("181", "IKT", "185", "Investering IKT"), new PublicLists().plan());

    /// A municipality's budget of 2026: what it buys, the VAT, and the compensation on function 841.
    private static final List<BudgetLine> INVESTMENT_2026 = List.of(
            budget(EDB, "0200", "185", "120", 3_750_000), budget(EDB, "0429", "185", "120", 938_000),
            budget(EDB, "0729", "185", "841", -938_000));

    @Test
    void fullyCompensatedVatLeavesTheCostWithoutVat() {
        var overview = new CostOverview(INVESTMENT_2026, NAMES, 2026, 2026);
        assertEquals(
                List.of(Money.kroner(3_750_000), Money.kroner(938_000), Money.kroner(-938_000),
                        Money.kroner(3_750_000)),
                List.of(overview.sums(INVESTMENT, CostGroup.COST).total(BUDGET),
                        overview.sums(INVESTMENT, CostGroup.VAT).total(BUDGET),
                        overview.sums(INVESTMENT, CostGroup.COMPENSATION).total(BUDGET), overview.net().total(BUDGET)));
    }

    @Test
    void compensationThatIsBookedElsewhereIsMissingInTheNetCost() {
        var overview = new CostOverview(List.of(budget(OPERATION, "1010", "181", "120", 3_929_000),
                budget(OPERATION, "1195", "181", "120", 4_388_000), budget(OPERATION, "1200", "181", "120", 1_007_000),
                budget(OPERATION, "1272", "181", "120", 1_262_000), budget(OPERATION, "1429", "181", "120", 3_049_000),
                budget(OPERATION, "1729", "181", "120", -2_299_000)), NAMES, 2026, 2026);
        assertEquals(List.of(Money.kroner(10_586_000), Money.kroner(11_336_000), Money.kroner(750_000)),
                List.of(overview.sums(OPERATING, CostGroup.COST).total(BUDGET), overview.net(OPERATING).total(BUDGET),
                        overview.net().total(BUDGET).minus(overview.sums(OPERATING, CostGroup.COST).total(BUDGET))));
    }

    @Test
    void howItIsPaidIsShownButNotCounted() {
        var overview = new CostOverview(List.of(budget(EDB, "0200", "185", "120", 1_000_000),
                budget(EDB, "0910", "185", "870", -800_000), budget(EDB, "0970", "185", "880", -200_000),
                budget(EDB, "1570", "181", "880", 200_000)), NAMES, 2026, 2026);
        assertEquals(
                List.of(Money.kroner(1_000_000), Money.kroner(-1_000_000), Money.kroner(200_000), Money.ZERO),
                List.of(overview.net().total(BUDGET), overview.sums(INVESTMENT, CostGroup.FUNDING).total(BUDGET),
                        overview.sums(OPERATING, CostGroup.FUNDING).total(BUDGET),
                        overview.net(OPERATING).total(BUDGET)));
    }

    @Test
    void sectionsKeepClassesAndVatApart() {
        var overview = new CostOverview(
                List.of(budget(EDB, "0200", "185", "120", 100), budget(EDB, "0429", "185", "120", 25),
                        budget(OPERATION, "1195", "181", "120", 10), budget(EDB, "1195", "181", "120", 5)),
                NAMES, 2026, 2027);
        assertEquals(
                List.of(new CostSection(OPERATING, CostGroup.COST,
                        List.of(new CostRow(new Label("6001", "EDB/IKT"), sums(5)),
                                new CostRow(new Label("6002", "IKT drift"), sums(10)))),
                        new CostSection(INVESTMENT, CostGroup.COST,
                                List.of(new CostRow(new Label("6001", "EDB/IKT"), sums(100)))),
                        new CostSection(INVESTMENT, CostGroup.VAT,
                                List.of(new CostRow(new Label("6001", "EDB/IKT"), sums(25))))),
                overview.sections(CostView.PROJECTS));
        assertEquals(
                List.of(new CostSection(OPERATING, CostGroup.COST,
                        List.of(new CostRow(new Label("195", "Avgifter, gebyrer, lisenser o.l."), sums(15)))),
                        new CostSection(INVESTMENT, CostGroup.COST,
                                List.of(new CostRow(new Label("200", "Kjøp og finansiell leie av driftsmidler"),
                                        sums(100)))),
                        new CostSection(INVESTMENT, CostGroup.VAT,
                                List.of(new CostRow(
                                        new Label("429", "Merverdiavgift som gir rett til merverdiavgiftskompensasjon"),
                                        sums(25))))),
                overview.sections(CostView.ACCOUNTS));
    }

    @Test
    void aDeviationComparesEachProjectWithItsForecastOrElseItsActuals() {
        var string = new AccountString(OPERATING, "195", "181", "120");
        var overview = new CostOverview(
                List.of(line(EDB, string, 2026, BUDGET, 100), line(EDB, string, 2026, ACTUAL, 60),
                        line(EDB, string, 2026, FORECAST, 110), line(OPERATION, string, 2026, BUDGET, 1000),
                        line(OPERATION, string, 2026, ACTUAL, 900), line(EDB, string, 2027, BUDGET, 100)),
                NAMES, 2026, 2027);
        assertEquals(
                List.of(Money.kroner(-10), Money.kroner(100), Money.kroner(90), Money.ZERO),
                List.of(deviation(overview, 0), deviation(overview, 1), overview.net().in(2026).deviation(),
                        overview.net().in(2027).deviation()));
    }

    @Test
    void whatHasNoForecastIsExpectedAsBudgetedAndTheRestAsForecast() {
        var string = new AccountString(OPERATING, "195", "181", "120");
        var overview = new CostOverview(List.of(line(EDB, string, 2026, BUDGET, 100),
                line(EDB, string, 2026, FORECAST, 110), line(OPERATION, string, 2026, BUDGET, -30)), NAMES, 2026, 2026);
        assertEquals(Money.kroner(110), overview.net().in(2026).forecast());
        assertEquals(Money.kroner(-10), overview.net().in(2026).deviation());
        assertEquals(new YearSums(Money.kroner(70), Money.ZERO, Money.kroner(80), Money.kroner(-10)),
                overview.expected().orElseThrow().in(2026));
    }

    @Test
    void whereEverythingIsForecastNothingElseIsExpected() {
        var string = new AccountString(OPERATING, "195", "181", "120");
        assertEquals(Optional.empty(), new CostOverview(List.of(line(EDB, string, 2026, BUDGET, 100),
                line(EDB, string, 2026, FORECAST, 110), line(EDB, string, 2027, BUDGET, 100)), NAMES, 2026, 2027)
                .expected());
    }

    @Test
    void aForecastOfHowItIsPaidIsNoForecastOfTheCost() {
        var overview = new CostOverview(List.of(budget(EDB, "0200", "185", "120", 1_000_000),
                line(EDB, new AccountString(INVESTMENT, "910", "185", "870"), 2026, FORECAST, -1_000_000)), NAMES, 2026,
                2026);
        assertEquals(Money.ZERO, overview.net().in(2026).deviation());
    }

    private static Money deviation(CostOverview overview, int row) {
        return overview.sections(CostView.PROJECTS).getFirst().rows().get(row).sums().in(2026).deviation();
    }

    @Test
    void onlyTheChosenYearsCount() {
        var overview = new CostOverview(INVESTMENT_2026, NAMES, 2027, 2029);
        assertEquals(List.of(List.of(2027, 2028, 2029), List.of(), List.of(), Money.ZERO), List.of(overview.years(),
                overview.lines(), overview.sections(CostView.PROJECTS), overview.net().total(BUDGET)));
    }

    @Test
    void theNetCostIsToldByWhereTheMoneyComesFrom() {
        assertEquals(Map.of(Financing.OWN_FRAME, sums(3_750_000)),
                new CostOverview(INVESTMENT_2026, NAMES, 2026, 2026).byFinancing());
    }

    @Test
    void aLineStandsInAYearThatCanBe() {
        assertThrows(IllegalArgumentException.class,
                () -> line(EDB, new AccountString(OPERATING, "195", "", ""), 20260, BUDGET, 1));
    }

    @Test
    void anAccountStringIsSaidAsAccountingSystemsDo() {
        assertEquals("1195 0200", new AccountString(OPERATING, "195", "181", "120") + " "
                + new AccountString(INVESTMENT, "200", "185", "120"));
    }

    private static CostSums sums(long budget) {
        return new CostSums(new TreeMap<>(Map.of(2026, YearSums.NONE.plus(BUDGET, Money.kroner(budget)))));
    }

    private static BudgetLine budget(ProjectId project, String account, String unit, String function, long kroner) {
        return line(project, new AccountString(AccountClass.of(account.charAt(0)).orElseThrow(), account.substring(1),
                unit, function), 2026, BUDGET, kroner);
    }

    private static BudgetLine line(ProjectId project, AccountString string, int year, AmountKind kind, long kroner) {
        return new BudgetLine(new BudgetLineId(UUID.randomUUID()), project, string, year, 0, kind, Financing.OWN_FRAME,
                Money.kroner(kroner), "", 1);
    }
}
