package no.faseport.economy.forecast;

import static no.faseport.economy.forecast.Books.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.faseport.economy.forecast.PriceGrowth.Kind;
import org.junit.jupiter.api.Test;

/// Amounts go from one year's prices to another's and back.
class DeflatorTest {
    private static final Deflator DEFLATOR = new Deflator(List.of(growth(Kind.PRICE, 2027, "3"),
            growth(Kind.PRICE, 2028, "2.5"), growth(Kind.PAY, 2027, "4.1")));

    private static PriceGrowth growth(Kind kind, int year, String percent) {
        return new PriceGrowth(new PriceGrowthId(UUID.randomUUID()), 1, kind, year, new BigDecimal(percent));
    }

    @Test
    void laterPricesAreDividedByTheGrowthInBetween() {
        assertEquals(money("1000"), DEFLATOR.convert(money("1055.75"), "195", 2028, 2026));
        assertEquals(money("1055.75"), DEFLATOR.convert(money("1000"), "195", 2026, 2028));
        assertEquals(money("1025"), DEFLATOR.convert(money("1000"), "195", 2027, 2028));
    }

    @Test
    void payFollowsPayAndTheRestPrices() {
        assertEquals(money("1041"), DEFLATOR.convert(money("1000"), "099", 2026, 2027));
        assertEquals(money("1030"), DEFLATOR.convert(money("1000"), "100", 2026, 2027));
        assertEquals(money("-1030"), DEFLATOR.convert(money("-1000"), "729", 2026, 2027));
    }

    @Test
    void itsOwnYearIsAsItStands() {
        assertEquals(money("0.01"), DEFLATOR.convert(money("0.01"), "195", 2030, 2030));
    }

    @Test
    void thereAndBackMissesByNoMoreThanAnOere() {
        var random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            var amount = money(BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), 2)
                    .toPlainString());
            var back = DEFLATOR.convert(DEFLATOR.convert(amount, "195", 2028, 2026), "195", 2026, 2028);
            assertTrue(back.minus(amount).amount().abs().compareTo(new BigDecimal("0.01")) <= 0, amount::toString);
        }
    }

    @Test
    void aYearNobodyHasSaidAnythingOfIsWithoutGrowth() {
        assertEquals(money("5"), DEFLATOR.convert(money("5"), "195", 2030, 2029));
    }
}
