package no.faseport.economy.forecast;

import static no.faseport.economy.AmountKind.ACTUAL;
import static no.faseport.economy.AmountKind.BUDGET;
import static no.faseport.economy.AmountKind.FORECAST;
import static no.faseport.economy.forecast.Books.money;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostView;
import no.faseport.economy.Label;
import no.faseport.economy.PublicLists;
import org.junit.jupiter.api.Test;

/// The figures after four and eight months, and what the year will come to.
class TertialReportTest {
    private static final CostNames NAMES = new CostNames(Map.of(Books.FIBRE, new Label("6101", "Fiber")),
            Map.of("1200", "IKT"), new PublicLists().plan());
    private static final Books BOOKS = new Books().with(BUDGET, "1195", 0, "1200").with(ACTUAL, "1195", 4, "500")
            .with(ACTUAL, "1195", 5, "77").with(BUDGET, "1272", 3, "300").with(BUDGET, "1272", 9, "900")
            .with(BUDGET, "0910", 0, "-2400");

    private static TertialReport report(Tertial tertial, Books books) {
        return new TertialReport(2026, tertial, books.lines(), NAMES, Map.of(Books.FIBRE, "Som planlagt"));
    }

    @Test
    void theFirstTertialCountsFourMonths() {
        assertEquals(List.of(new TertialRow(new Label("6101", "Fiber"), Optional.of(Books.FIBRE),
                new TertialSums(money("700"), money("500"), money("2400"), money("2400")), "Som planlagt")),
                report(Tertial.FIRST, BOOKS).rows(CostView.PROJECTS));
        assertEquals(money("200"), report(Tertial.FIRST, BOOKS).total().deviationToDate());
    }

    @Test
    void theYearsDeviationIsTheBudgetLessTheForecast() {
        var books = new Books().with(BUDGET, "1195", 0, "1200").with(FORECAST, "1195", 0, "1500");
        assertEquals(money("-300"), report(Tertial.SECOND, books).total().deviationAtYearEnd());
        assertEquals(money("-300"), report(Tertial.THIRD, books).total().deviationAtYearEnd());
    }

    @Test
    void aYearWithoutAForecastEndsAsItsAccounts() {
        assertEquals(new TertialSums(money("2400"), money("577"), money("2400"), money("577")),
                report(Tertial.THIRD, BOOKS).total());
    }

    @Test
    void unitsAndAccountsAreSummedToo() {
        var report = report(Tertial.SECOND, BOOKS);
        assertEquals(List.of(new Label("1200", "IKT")),
                report.rows(CostView.UNITS).stream().map(TertialRow::label).toList());
        assertEquals(List.of("195", "272"),
                report.rows(CostView.ACCOUNTS).stream().map(row -> row.label().code()).toList());
        assertEquals(report.total(), report.rows(CostView.ACCOUNTS).stream().map(TertialRow::sums)
                .reduce(TertialSums.NONE, TertialSums::plus));
    }

    @Test
    void aTertialEndsOnItsLastDay() {
        assertEquals(List.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 12, 31)),
                List.of(Tertial.values()).stream().map(one -> one.lastDay(2026)).toList());
        assertEquals(Tertial.FIRST, Tertial.endedBy(LocalDate.of(2026, 8, 31)));
        assertEquals(Tertial.SECOND, Tertial.endedBy(LocalDate.of(2026, 9, 1)));
    }
}
