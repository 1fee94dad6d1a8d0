package no.faseport.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far an indicator has come, and which way it went last.
class AchievementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static IndicatorFacts facts(String baseline, String target, Direction stated) {
        return new IndicatorFacts("Timer per sak", "timer", "", "", stated, number(baseline), Optional.empty(),
                number(target), Optional.empty(), Optional.empty());
    }

    private static Optional<BigDecimal> number(String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Indicator measured(IndicatorFacts facts, String... values) {
        var id = new IndicatorId(new UUID(0, 1));
        return new Indicator(id, 1, new BenefitId(new UUID(0, 1)), 0, facts,
                IntStream.range(0, values.length).mapToObj(at -> new Measurement(new MeasurementId(new UUID(1, at)), 1,
                        id, DAY.plusMonths(at), new BigDecimal(values[at]), "")).toList());
    }

    @ParameterizedTest
    @CsvSource({
            // rising and falling from a baseline
            "34, 80, RISING, 57, 50.0, false", "11.5, 7, FALLING, 9.25, 50.0, false", "0, 14, RISING, 0, 0.0, false",
            // nothing has happened, though the target divided by what is measured is a half
            "100, 50, FALLING, 100, 0.0, false",
            // worse than before, and better than wanted
            "71, 95, RISING, 69, -8.4, false", "15, 2, FALLING, 0, 115.3, true",
            // a target of zero is KommIT's rule and the way from the baseline at once
            "14, 0, FALLING, 5, 64.2, false", "14, 0, FALLING, 0, 100.0, true",
            // nearly there is not there
            "0, 1000, RISING, 999.9, 99.9, false", "0, 10000, RISING, 9999.9, 99.9, false",
            // to be held where it was, so KommIT's rule
            "80, 80, RISING, 76, 95.0, false", "10, 10, FALLING, 12.5, 80.0, false"})
    void theWayFromTheBaselineCounts(String baseline, String target, Direction stated, String value, String percent,
            boolean reached) {
        assertEquals(Optional.of(new Achievement(new BigDecimal(percent), reached)),
                Achievement.of(facts(baseline, target, stated), new BigDecimal(value)));
    }

    @ParameterizedTest
    @CsvSource({"80, RISING, 60, 75.0, false", "40, FALLING, 50, 80.0, false", "40, FALLING, 32, 125.0, true"})
    void withoutABaselineItIsKommitsRule(String target, Direction stated, String value, String percent,
            boolean reached) {
        assertEquals(Optional.of(new Achievement(new BigDecimal(percent), reached)),
                Achievement.of(facts("", target, stated), new BigDecimal(value)));
    }

    @Test
    void whatCannotBeDividedIsNotSaid() {
        assertEquals(List.of(), Stream.of(Achievement.of(facts("", "0", Direction.RISING), BigDecimal.TWO),
                Achievement.of(facts("", "40", Direction.FALLING), BigDecimal.ZERO),
                Achievement.of(facts("3", "", Direction.FALLING), BigDecimal.ZERO),
                measured(facts("3", "8", Direction.RISING)).achievement()).flatMap(Optional::stream).toList());
    }

    @Test
    void theTrendIsSeenFromTheGoal() {
        var falling = facts("95", "30", Direction.RISING);
        assertEquals(List.of(Trend.IMPROVING, Trend.WORSENING, Trend.UNCHANGED, Trend.IMPROVING),
                Stream.of(measured(falling, "58", "41"), measured(falling, "19", "21"), measured(falling, "40", "40"),
                        measured(falling, "58")).flatMap(one -> one.trend().stream()).toList());
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.of(Trend.WORSENING)),
                List.of(measured(falling).trend(), measured(facts("", "80", Direction.RISING), "40").trend(),
                        measured(facts("", "80", Direction.RISING), "40", "0").trend()));
    }

    @Test
    void itIsMeasuredNextAfterSoManyMonthsAndNoLaterThanTheTarget() {
        var facts = new IndicatorFacts("A", "", "", "", Direction.RISING, Optional.empty(), Optional.of(DAY),
                Optional.of(BigDecimal.TEN), Optional.of(LocalDate.of(2026, 8, 1)), Optional.of(6));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 1)), measured(facts).nextOn());
        assertEquals(Optional.of(LocalDate.of(2026, 8, 1)), measured(facts, "1", "2", "3").nextOn());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)),
                measured(facts, "1", "2", "3", "4", "5", "6", "7", "8", "9").nextOn());
        assertEquals(Optional.empty(), measured(facts("1", "2", Direction.RISING), "1").nextOn());
    }
}
