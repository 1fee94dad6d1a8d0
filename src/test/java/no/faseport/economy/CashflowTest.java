package no.faseport.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Cashflow.Convention;
import org.junit.jupiter.api.Test;

/// What amounts over the years are worth, against figures reckoned by others.
class CashflowTest {
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /// The net row of a published ten-year example (thousands of kroner): gains less project costs and operation.
    private static final Cashflow PUBLISHED = flow(-1_400, -10_000, -8_800, 2_800, 4_800, 6_800, 7_800, 8_800, 8_800,
            8_800);

    private static Cashflow flow(long... kroner) {
        return new Cashflow(Arrays.stream(kroner).mapToObj(Money::kroner).toList());
    }

    @Test
    void thePublishedExampleHasItsPresentValuesInBothConventions() {
        assertEquals(new Money(new BigDecimal("18494.44")),
                PUBLISHED.presentValue(FOUR, Convention.FIRST_YEAR_UNDISCOUNTED));
        assertEquals(new Money(new BigDecimal("17783.12")), PUBLISHED.presentValue(FOUR, Convention.END_OF_YEAR));
    }

    @Test
    void thePublishedExampleIsPaidBackInTheSeventhYearAndReturnsNineteenPercent() {
        assertEquals(Optional.of(7), PUBLISHED.paybackYear());
        assertEquals(Optional.of(new BigDecimal("19.42")), PUBLISHED.internalRate());
    }

    @Test
    void thePublishedExampleAddsUpYearByYear() {
        assertEquals(flow(-1_400, -11_400, -20_200, -17_400, -12_600, -5_800, 2_000, 10_800, 19_600, 28_400).years(),
                PUBLISHED.accumulated());
    }

    @Test
    void withoutInterestTheValueIsTheSum() {
        assertEquals(Money.kroner(28_400),
                PUBLISHED.presentValue(BigDecimal.ZERO, Convention.FIRST_YEAR_UNDISCOUNTED));
        assertEquals(Money.ZERO, flow().presentValue(FOUR, Convention.END_OF_YEAR));
    }

    @Test
    void whatOnlyCostsIsNeverPaidBackAndReturnsNothing() {
        assertEquals(Optional.empty(), flow(-100, -10, -10).paybackYear());
        assertEquals(Optional.empty(), flow(-100, -10, -10).internalRate());
        assertEquals(Optional.empty(), flow(10, 10).paybackYear());
    }

    @Test
    void whatIsPaidBackAndLostAgainIsPaidBackTheLastTime() {
        assertEquals(Optional.of(4), flow(-100, 150, -80, 50).paybackYear());
        assertEquals(Optional.empty(), flow(-100, 150, -80, 50).internalRate());
    }

    @Test
    void aRateIsReadAsPeopleWriteIt() {
        assertEquals(Optional.of(new BigDecimal("3.5")), Cashflow.rate("3,50 %"));
        assertEquals(Optional.of(new BigDecimal("10")), Cashflow.rate("10"));
        assertEquals(Optional.empty(), Cashflow.rate("101"));
        assertEquals(Optional.empty(), Cashflow.rate("-1"));
        assertEquals(Optional.empty(), Cashflow.rate("mye"));
    }

    @Test
    void aDoublingInAYearIsAHundredPercent() {
        assertEquals(Optional.of(new BigDecimal("100.00")), flow(-100, 200).internalRate());
        assertEquals(List.of(Money.kroner(-100), Money.kroner(100)), flow(-100, 200).accumulated());
    }
}
