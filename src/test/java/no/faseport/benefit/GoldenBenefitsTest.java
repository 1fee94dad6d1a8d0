package no.faseport.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import no.faseport.economy.Cashflow.Convention;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;
import no.faseport.economy.system.LifeCycle.Part;
import no.faseport.economy.system.LifeCycle.Row;
import org.junit.jupiter.api.Test;

/// The worked example that follows Prosjektveiviseren's templates (Gevinstberegninger.xlsx, thousands of kroner) comes out to the
/// krone.
class GoldenBenefitsTest {
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private static ThreePoint line(long likely, long optimistic, long pessimistic) {
        return new ThreePoint(Money.kroner(optimistic), Money.kroner(likely), Money.kroner(pessimistic));
    }

    private static final List<ThreePoint> BENEFITS = List.of(line(40_000, 50_000, 25_000),
            line(10_000, 15_000, 5_000), line(5_000, 7_000, 3_000), line(4_000, 4_000, 4_000));

    @Test
    void eachBenefitIsAdjustedForUncertaintyAndSoIsAllTogether() {
        assertEquals(kroner(39_000, 10_000, 5_000, 4_000), BENEFITS.stream().map(ThreePoint::adjusted).toList());
        assertEquals(Money.kroner(58_000), adjusted(BENEFITS));
    }

    @Test
    void theNetIsWhatIsLeftOfTheAdjustedBenefits() {
        var project = line(19_600, 18_000, 25_000);
        var running = line(9_000, 8_000, 11_000);
        assertEquals(kroner(20_360, 9_200), List.of(project.adjusted(), running.adjusted()));
        assertEquals(Money.kroner(28_440), adjusted(BENEFITS).minus(adjusted(List.of(project, running))));
    }

    private static Money adjusted(List<ThreePoint> lines) {
        return Money.sum(lines.stream().map(ThreePoint::adjusted).toList());
    }

    @Test
    void anAdjustedAmountIsRoundedHalfUpToTheOere() {
        var odd = new ThreePoint(new Money(new BigDecimal("0.01")), Money.ZERO, new Money(new BigDecimal("0.02")));
        assertEquals(new Money(new BigDecimal("0.01")), odd.adjusted());
    }

    private static List<Money> kroner(long... amounts) {
        return LongStream.of(amounts).mapToObj(Money::kroner).toList();
    }

    private static NetBenefits tenYears() {
        var project = kroner(1_400, 10_000, 9_000, 0, 0, 0, 0, 0, 0, 0);
        var running = kroner(0, 0, 800, 1_200, 1_200, 1_200, 1_200, 1_200, 1_200, 1_200);
        var life = new LifeCycle(2026, List.of(new Row(Part.INVESTMENT, Optional.empty(), project),
                new Row(Part.RUNNING, Optional.empty(), running)), kroner(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        return NetBenefits.of(List.of(BenefitSums.planned(2028, 1_000, 4_000, 6_000, 8_000, 9_000, 10_000, 10_000,
                10_000)), life);
    }

    @Test
    void tenYearsOfNetBenefitsGiveTheKnownFigures() {
        var net = tenYears();
        assertEquals(kroner(-1_400, -10_000, -8_800, 2_800, 4_800, 6_800, 7_800, 8_800, 8_800, 8_800), net.net());
        assertEquals(kroner(-1_400, -11_400, -20_200, -17_400, -12_600, -5_800, 2_000, 10_800, 19_600, 28_400),
                net.accumulated());
        assertEquals(Arrays.asList(money("18494.44"), money("17783.12")),
                List.of(net.presentValue(FOUR, Convention.FIRST_YEAR_UNDISCOUNTED),
                        net.presentValue(FOUR, Convention.END_OF_YEAR)));
        assertEquals(Optional.of(new BigDecimal("19.42")), net.internalRate());
        assertEquals(Optional.of(2026 + 7 - 1), net.paybackYear());
    }

    @Test
    void projectsThatBeganInDifferentYearsAreAddedYearByYear() {
        var late = NetBenefits.of(List.of(BenefitSums.planned(2030, 5)),
                new LifeCycle(2029, List.of(new Row(Part.INVESTMENT, Optional.empty(),
                        kroner(7, 0, 0, 0, 0, 0, 0, 0, 0, 0))), kroner(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        var both = NetBenefits.together(List.of(tenYears(), late), 2000);
        assertEquals(List.of(2026, 2038), List.of(both.years().getFirst(), both.years().getLast()));
        assertEquals(kroner(-1_400, -10_000, -8_800, 2_793, 4_805, 6_800, 7_800, 8_800, 8_800, 8_800, 0, 0, 0),
                both.net());
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
