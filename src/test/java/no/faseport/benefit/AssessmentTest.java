package no.faseport.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.Money;
import no.faseport.status.Standing;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How benefits stand against their plan in the middle of 2026, and why.
class AssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static Assessed of(Benefit benefit) {
        return new Assessment(TODAY).of(benefit);
    }

    private static Benefit kroner(BenefitYear... years) {
        return BenefitSums.of(BenefitState.UNDERWAY, List.of(years), List.of());
    }

    @ParameterizedTest
    @CsvSource({"1100, AHEAD, 110", "1000, AS_PLANNED, 100", "950, AS_PLANNED, 95", "949, MINOR, 94",
            "750, MINOR, 75", "749, MAJOR, 74", "0, MAJOR, 0"})
    void whatHasComeIsHeldAgainstWhatShouldHave(long realised, Standing standing, int percent) {
        assertEquals(
                new Assessed(standing, Message.of("benefit.reason.reaped", Money.kroner(realised).amount(),
                        Money.kroner(1000).amount(), BigDecimal.valueOf(percent), "2025")),
                of(kroner(BenefitSums.year(2025, 1000, Optional.of(realised)),
                        BenefitSums.year(2026, 9000, Optional.of(1L)))));
    }

    @Test
    void aYearNobodyHasToldOfIsAMinorDelayWhateverTheOthersBrought() {
        assertEquals(new Assessed(Standing.MINOR, Message.of("benefit.reason.untold", "2025")),
                of(kroner(BenefitSums.year(2024, 10, Optional.of(20L)),
                        BenefitSums.year(2025, 10, Optional.empty()))));
    }

    @Test
    void aBenefitThatStartsLaterHasNotBegunAndOneThatShouldHaveIsDelayed() {
        var none = BenefitState.NOT_STARTED;
        assertEquals(List.of(new Assessed(Standing.NOT_BEGUN, Message.of("benefit.reason.starts", "2027")),
                new Assessed(Standing.MAJOR, Message.of("benefit.reason.late", "2025")),
                new Assessed(Standing.NOT_BEGUN, Message.of("benefit.reason.notStarted"))),
                List.of(of(BenefitSums.of(none, List.of(BenefitSums.year(2027, 5, Optional.empty())), List.of())),
                        of(BenefitSums.of(none, List.of(BenefitSums.year(2025, 5, Optional.empty())), List.of())),
                        of(BenefitSums.of(none, List.of(), List.of()))));
    }

    private static Indicator indicator(LocalDate targetOn, LocalDate on, String value) {
        var id = new IndicatorId(new UUID(0, 1));
        return new Indicator(id, 1, new BenefitId(new UUID(0, 1)), 0,
                new IndicatorFacts("Ventetid", "dager", "", "", Direction.FALLING, Optional.of(new BigDecimal("100")),
                        Optional.of(START), Optional.of(BigDecimal.ZERO), Optional.of(targetOn), Optional.empty()),
                List.of(new Measurement(new MeasurementId(new UUID(0, 1)), 1, id, on, new BigDecimal(value), "")));
    }

    /// Half of the way in days: 50 % is expected.
    @ParameterizedTest
    @CsvSource({"39, AHEAD", "55, AS_PLANNED", "56, MINOR", "75, MINOR", "76, MAJOR", "0, AHEAD"})
    void whatIsMeasuredIsHeldAgainstTheStraightWayToTheTarget(String value, Standing standing) {
        var half = BenefitSums.of(BenefitState.UNDERWAY, List.of(),
                List.of(indicator(START.plusDays(1000), START.plusDays(500), value)));
        assertEquals(standing, of(half).standing());
    }

    @Test
    void aTargetWhoseDayHasPassedWithoutAMeasurementIsAMinorDelay() {
        assertEquals(
                new Assessed(Standing.MINOR,
                        Message.of("benefit.reason.unmeasured", "Ventetid", LocalDate.of(2026, 6, 30))),
                of(BenefitSums.of(BenefitState.UNDERWAY, List.of(),
                        List.of(indicator(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 1), "10")))));
    }

    @Test
    void theWorstCountsAndWhatPeopleCallDelayedIs() {
        var good = BenefitSums.year(2025, 10, Optional.of(10L));
        var bad = indicator(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1), "60");
        var both = BenefitSums.of(BenefitState.UNDERWAY, List.of(good), List.of(bad));
        assertEquals(new Assessed(Standing.MAJOR, Message.of("benefit.reason.measured", "Ventetid",
                new BigDecimal("40.0"), BigDecimal.valueOf(100), LocalDate.of(2026, 6, 1))), of(both));
        var said = BenefitSums.of(BenefitState.DELAYED, List.of(good), List.of());
        assertEquals(new Assessed(Standing.MAJOR, Message.of("benefit.reason.said")), of(said));
        assertEquals(Optional.of(Standing.MAJOR), new Assessment(TODAY).of(List.of(kroner(good), said)));
        assertEquals(Optional.empty(), new Assessment(TODAY).of(List.of()));
    }

    @Test
    void whatIsLeftIsExpectedOfThisYearAndThoseToCome() {
        var years = List.of(BenefitSums.year(2024, 100, Optional.of(70L)),
                BenefitSums.year(2025, 100, Optional.empty()), BenefitSums.year(2026, 100, Optional.of(30L)),
                BenefitSums.year(2027, 100, Optional.empty()));
        var going = Realisation.of(years, 2026);
        assertEquals(new Realisation(Money.kroner(400), Money.kroner(100), Money.kroner(170)), going);
        assertEquals(Money.kroner(-130), going.deviation());
        assertEquals(Money.ZERO, Realisation.of(List.of(BenefitSums.year(2026, 100, Optional.of(130L))), 2026)
                .remaining());
    }
}
