package no.faseport.economy.forecast;

import static no.faseport.economy.AmountKind.ACTUAL;
import static no.faseport.economy.AmountKind.BUDGET;
import static no.faseport.economy.AmountKind.FORECAST;
import static no.faseport.economy.forecast.Books.money;
import static no.faseport.economy.forecast.Books.ordered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.ForecastTask.PlanProgress;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;

/// Forecasts are what the arithmetic says, to the øre.
class ForecasterTest {
    private static CalculatedForecast forecast(ForecastMethod method, YearFigures figures) {
        return new Forecaster().calculate(new ForecastTask(Books.FIBRE, method, figures, Optional.empty()));
    }

    private static CalculatedForecast byPlan(String done, YearFigures figures) {
        return new Forecaster().calculate(new ForecastTask(Books.FIBRE, ForecastMethod.PLAN, figures,
                Optional.of(new PlanProgress(new BigDecimal(done), LocalDate.of(2026, 8, 31)))));
    }

    private static Map<String, Money> amounts(CalculatedForecast forecast) {
        var amounts = new TreeMap<String, Money>();
        forecast.lines().forEach(line -> amounts.put(line.figures().string().toString(), line.proposed()));
        return amounts;
    }

    @Test
    void theRestOfTheBudgetIsTheMonthsAfterTheLastPosted() {
        var books = new Books().with(BUDGET, "1195", 1, "10").with(BUDGET, "1195", 8, "20")
                .with(BUDGET, "1195", 9, "30").with(BUDGET, "1195", 12, "40.50").with(ACTUAL, "1195", 8, "33.33");
        var made = forecast(ForecastMethod.REMAINING_BUDGET, books.until(8));
        assertEquals(Map.of("1195", money("103.83")), amounts(made));
        assertEquals(Message.of("forecast.why.remaining", new BigDecimal("33"), new BigDecimal("71")), made.why());
    }

    @Test
    void aYearsBudgetIsSpreadTwelfthByTwelfthAndNothingIsLostInTheRounding() {
        var books = new Books().with(BUDGET, "1195", 0, "100").with(ACTUAL, "1195", 2, "0");
        var line = books.until(7).lines().getFirst();
        assertEquals(money("58.33"), line.budgetToDate());
        assertEquals(money("41.67"), line.remaining());
        assertEquals(Map.of("1195", money("41.67")),
                amounts(forecast(ForecastMethod.REMAINING_BUDGET, books.until(7))));
    }

    @Test
    void aRunRateGoesOnThroughTheYear() {
        var books = new Books().with(ACTUAL, "1195", 1, "100").with(ACTUAL, "1195", 7, "200")
                .with(ACTUAL, "1195", 8, "999");
        var made = forecast(ForecastMethod.RUN_RATE, books.until(7));
        assertEquals(Map.of("1195", money("514.29")), amounts(made));
        assertEquals(Message.of("forecast.why.runRate", new BigDecimal("300"), 7), made.why());
    }

    @Test
    void compensationFollowsTheVatAndNotItsOwnLateClaims() {
        var books = new Books().with(BUDGET, "0200", 0, "1000").with(BUDGET, "0429", 0, "250")
                .with(BUDGET, "0729", 0, "-250").with(ACTUAL, "0200", 3, "400").with(ACTUAL, "0429", 3, "100")
                .with(ACTUAL, "0729", 2, "-20");
        assertEquals(Map.of("0200", money("1200"), "0429", money("300"), "0729", money("-300")),
                amounts(forecast(ForecastMethod.RUN_RATE, books.until(4))));
    }

    @Test
    void whereOnlyAPartIsCompensatedThatPartFollows() {
        var books = new Books().with(ACTUAL, "1429", 6, "100").with(ACTUAL, "1729", 6, "-60");
        assertEquals(Map.of("1429", money("200"), "1729", money("-120")),
                amounts(forecast(ForecastMethod.RUN_RATE, books.until(6))));
    }

    @Test
    void loansAreNotDrawnAtAPace() {
        var books = new Books().with(BUDGET, "0910", 0, "-1200").with(ACTUAL, "0910", 2, "-300");
        assertEquals(Map.of("0910", money("-900")), amounts(forecast(ForecastMethod.RUN_RATE, books.until(6))));
    }

    @Test
    void thePlansProgressSaysWhatTheYearsWorkWillCost() {
        var books = new Books().with(ACTUAL, "1272", 8, "640000");
        var made = byPlan("0.6400", books.until(8));
        assertEquals(Map.of("1272", money("1000000")), amounts(made));
        assertEquals(Message.of("forecast.why.plan", new BigDecimal("640000"), new BigDecimal("64"), "2026",
                LocalDate.of(2026, 8, 31)), made.why());
    }

    @Test
    void aPlanHardlyBegunSaysNothing() {
        var made = byPlan("0.1999", new Books().with(ACTUAL, "1272", 8, "5").until(8));
        assertFalse(made.possible());
        assertEquals(Message.of("forecast.why.tooLittle", new BigDecimal("20"), "2026", LocalDate.of(2026, 8, 31)),
                made.why());
        assertFalse(forecast(ForecastMethod.PLAN, new Books().with(ACTUAL, "1272", 8, "5").until(8)).possible());
    }

    @Test
    void nothingIsForecastBelowWhatIsUsedAndOrdered() {
        var books = new Books().with(BUDGET, "1272", 0, "1200").with(ACTUAL, "1272", 11, "900");
        var made = forecast(ForecastMethod.REMAINING_BUDGET, books.until(11, ordered("1272", 2026, "500")));
        assertEquals(Map.of("1272", money("1400")), amounts(made));
        assertTrue(made.raised());
        assertEquals(money("-200"), made.lines().getFirst().figures().available());
        assertFalse(forecast(ForecastMethod.REMAINING_BUDGET, books.until(11, ordered("1272", 2027, "500"))).raised());
    }

    @Test
    void anOrderNobodyHasBudgetedGetsALineOfItsOwn() {
        var books = new Books().with(BUDGET, "1272", 0, "1200");
        var made = forecast(ForecastMethod.RUN_RATE, books.until(1, ordered("1195", 2026, "70")));
        assertEquals(Map.of("1195", money("70"), "1272", Money.ZERO), amounts(made));
    }

    @Test
    void theOldForecastIsShownBesideTheNew() {
        var books = new Books().with(BUDGET, "1195", 0, "100").with(FORECAST, "1195", 0, "90")
                .with(FORECAST, "1150", 0, "7").with(BUDGET, "0910", 0, "-100");
        var made = forecast(ForecastMethod.REMAINING_BUDGET, books.until(0));
        assertEquals(money("97"), made.before());
        assertEquals(money("100"), made.after());
        assertEquals(money("100"), made.budget());
    }
}
